import type { Report } from "../../report.ts";
import type { View } from "../view/report-view.ts";
import type { ClaimView } from "../view/view-claims.ts";
import type { TrackedChange } from "./changes.ts";

/** A footnote, a paragraph a line: a piece of evidence, or what was said of the text as a whole; and where in the text its number stands. */
export interface Note {
  offset: number;
  lines: string[];
  /** Where its source can be gone to. */
  href: string | null;
}

function noteOf({ number }: ClaimView, piece: ClaimView["evidence"][number]): Omit<Note, "offset"> {
  const { source, stance, locator, quote, attached } = piece;
  const heading = source
    ? `Source ${source.number}, ${source.kind.toLowerCase()}: ${source.title}`
    : "A source that is not in the list.";
  const file = source?.file;
  const lines = [
    `Claim ${number}. ${stance}. ${heading}`,
    locator === "" ? "" : `At: ${locator}`,
    quote === "" ? "" : `“${quote}”`,
    file ? `${file.name}, ${file.size}, SHA-256 ${file.hash}` : "",
    source?.href === null ? (source.url ?? "") : "",
    `Attached by ${attached}`,
  ];
  return { lines: lines.filter((line) => line !== ""), href: source?.href ?? null };
}

/**
 * What was said of the text as a whole, as on the cover of the pages: its checking, its sign-off, extra signatures and
 * objections, publications; and which text that is. Nothing where nothing was said.
 */
function textNotes({ cover: { said, text } }: View, offset: number): Note[] {
  if (said.length === 0) return [];
  const heading = `The text as a whole. ${text.length}, SHA-256 ${text.hash}`;
  const lines = said.flatMap(({ what, says, more }) => [`${what}: ${says}`, more]);
  return [{ offset, lines: [heading, ...lines].filter((line) => line !== ""), href: null }];
}

/**
 * The evidence that stands, a footnote a piece, where its claim's first passage ends; in no word that is to go, and at
 * the text's end where the claim hangs on none; last what was said of the text as a whole. In the order of the text.
 */
export function notesOf(report: Report, view: View, changes: readonly TrackedChange[]): Note[] {
  const spans = new Map(report.claims.map(({ number, spans: [first] }) => [number, first]));
  const beyond = (offset: number) =>
    changes.find(({ start, end }) => start < offset && offset < end)?.end ?? offset;
  const notes = view.claims.flatMap((claim) => {
    const offset = beyond(spans.get(claim.number)?.end ?? report.revision.text.length);
    return claim.evidence
      .filter(({ removed }) => !removed)
      .map((piece) => ({ offset, ...noteOf(claim, piece) }));
  });
  const end = report.revision.text.length;
  return [...notes.sort((a, b) => a.offset - b.offset), ...textNotes(view, end)];
}
