import type { Report } from "../../report.ts";
import type { View } from "../view/report-view.ts";
import type { ClaimView } from "../view/view-claims.ts";
import type { TrackedChange } from "./changes.ts";

/** A piece of evidence, or what was said of the text as a whole, a paragraph a line; and where in the text it belongs. */
interface Entry {
  offset: number;
  lines: string[];
  /** Where its source can be gone to. */
  href: string | null;
}

/** A footnote: what belongs to one place of the text. Two numbers side by side would be read as one. */
export type Note = [Entry, ...Entry[]];

function entryOf(
  { number }: ClaimView,
  piece: ClaimView["evidence"][number],
): Omit<Entry, "offset"> {
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
    source?.unkept ?? "",
    `Attached by ${attached}`,
  ];
  return { lines: lines.filter((line) => line !== ""), href: source?.href ?? null };
}

/**
 * What was said of the text as a whole, as on the cover of the pages: its checking, its sign-off, extra signatures and
 * objections, publications; and which text that is. Nothing where nothing was said.
 */
function textEntries({ cover: { said, text } }: View, offset: number): Entry[] {
  if (said.length === 0) return [];
  const heading = `The text as a whole. ${text.length}, SHA-256 ${text.hash}`;
  const lines = said.flatMap(({ what, says, more }) => [`${what}: ${says}`, more]);
  return [{ offset, lines: [heading, ...lines].filter((line) => line !== ""), href: null }];
}

/**
 * The evidence that stands, where its claim's first passage ends; in no word that is to go, and at the text's end where
 * the claim hangs on none; last what was said of the text as a whole. A footnote a place, in the order of the text.
 */
export function notesOf(report: Report, view: View, changes: readonly TrackedChange[]): Note[] {
  const spans = new Map(report.claims.map(({ number, spans: [first] }) => [number, first]));
  const beyond = (offset: number) =>
    changes.find(({ start, end }) => start < offset && offset < end)?.end ?? offset;
  const evidence = view.claims.flatMap((claim) => {
    const offset = beyond(spans.get(claim.number)?.end ?? report.revision.text.length);
    return claim.evidence
      .filter(({ removed }) => !removed)
      .map((piece) => ({ offset, ...entryOf(claim, piece) }));
  });
  const end = report.revision.text.length;
  const entries = [...evidence.sort((a, b) => a.offset - b.offset), ...textEntries(view, end)];
  const notes: Note[] = [];
  for (const entry of entries) {
    const last = notes.at(-1);
    if (last?.[0].offset === entry.offset) last.push(entry);
    else notes.push([entry]);
  }
  return notes;
}
