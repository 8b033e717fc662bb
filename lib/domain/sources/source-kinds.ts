export const sourceKinds = ["url", "file", "person", "note"] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindLabels: Record<SourceKind, string> = {
  url: "Web address",
  file: "File",
  person: "Person",
  note: "Note",
};
