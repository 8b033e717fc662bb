/** How the formats of `importers` are told and named; light enough for a browser. */
export interface FormatFacts {
  format: string;
  takes: "text" | "bytes";
  /** File name endings, without the dot. */
  extensions: readonly string[];
  /** What a reader calls such a file. */
  label: string;
}

export const formatFacts = [
  { format: "txt", takes: "text", extensions: ["txt", "text"], label: "plain text" },
  { format: "md", takes: "text", extensions: ["md", "markdown"], label: "Markdown" },
  { format: "html", takes: "text", extensions: ["html", "htm", "xhtml"], label: "a web page" },
  { format: "docx", takes: "bytes", extensions: ["docx"], label: "a Word document" },
  { format: "pdf", takes: "bytes", extensions: ["pdf"], label: "a PDF" },
] as const satisfies readonly FormatFacts[];

type Facts = (typeof formatFacts)[number];

export type DraftFormat = Facts["format"];
export type TextFormat = Extract<Facts, { takes: "text" }>["format"];
export type FileFormat = Extract<Facts, { takes: "bytes" }>["format"];

/** A draft as it comes: text of a text format, with its address if the web gave it, or a file's bytes. */
export type DraftInput =
  | { format: TextFormat; content: string; address?: string }
  | { format: FileFormat; bytes: Uint8Array };
