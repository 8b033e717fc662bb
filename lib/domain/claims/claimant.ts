import type { ClaimState } from "./workflow.ts";

/** Who claims something, where that is not the newsroom itself. */
export interface Claimant {
  name: string;
  kind: ClaimantKind;
  /** What they are, in a few words; may be empty. */
  role: string;
  /** Where they said it; may be empty. */
  url: string;
}

export const claimantKinds = ["person", "organisation"] as const;
export type ClaimantKind = (typeof claimantKinds)[number];

/** An editor decides on a claim as somebody's: from then on it stays theirs. */
const bound: readonly string[] = [
  "proposed",
  "approved",
  "disputed",
  "withdrawn",
] satisfies ClaimState[];

/** Whether it can still be said who claims it. */
export const mayNameClaimant = (state: string): boolean => !bound.includes(state);

/** The claimant of a row; undefined where nobody else claims it. */
export function claimantOf(row: {
  claimantName: string | null;
  claimantKind: string | null;
  claimantRole: string | null;
  claimantUrl: string | null;
}): Claimant | undefined {
  const { claimantName: name, claimantKind, claimantRole, claimantUrl } = row;
  if (name === null) return undefined;
  const kind = claimantKind === "organisation" ? "organisation" : "person";
  return { name, kind, role: claimantRole ?? "", url: claimantUrl ?? "" };
}

/** The row of a claimant, or of none. */
export function claimantColumns(claimant: Claimant | null | undefined) {
  return {
    claimantName: claimant?.name ?? null,
    claimantKind: claimant?.kind ?? null,
    claimantRole: claimant?.role ?? null,
    claimantUrl: claimant?.url ?? null,
  };
}
