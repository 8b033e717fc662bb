import { AppError } from "#lib/core/errors.ts";
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

/** A name however it is written: in capitals or not, with which spaces, in which form of its letters. */
const folded = (name: string) =>
  name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC").replace(/\s+/g, " ").trim();

/** Whether who claims something is the newsroom itself, by its name. */
export const isNewsroomItself = (claimant: { name: string }, newsroomName: string): boolean =>
  folded(claimant.name) === folded(newsroomName);

/** @throws AppError `invalid_input` where the newsroom itself is said to be somebody else */
export function requireSomebodyElse(
  claimant: Claimant | null | undefined,
  newsroomName: string,
): void {
  if (!claimant || !isNewsroomItself(claimant, newsroomName)) return;
  const message =
    "This is the newsroom’s own name: what it claims itself is claimed by nobody else.";
  throw new AppError("invalid_input", message, [{ path: "claimant.name", message }]);
}

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
