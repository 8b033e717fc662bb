import { excerpt, excerpts, partsAt } from "./excerpts.ts";
import { RECORD_START } from "./formats/html/record.ts";

/** How much of either page's source is looked at around the first difference, and how near the words must differ. */
const LOOKED_AT = 2000;
const NEAR = 50;

const inline = /<\/?(?:a|bdi|code|del|ins|mark|small|span|strong|sup)\b[^>]*>/g;

/** The words that a piece of a page shows. Its own escapes are `&#x3C;` and `&#x26;`; others stay as they are written. */
const shown = (source: string): string =>
  source
    .replace(inline, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x(3C|26);/g, (_escape, hex: string) => (hex === "26" ? "&" : "<"))
    .replace(/\s+/g, " ");

/** The heading that a place in the page stands under, or in. */
function headingAt(record: string, at: number): string {
  const start = Math.max(...["<h1", "<h2", "<h3"].map((tag) => record.lastIndexOf(tag, at)));
  if (start < 0) return "at the top of the page";
  const heading = shown(record.slice(start, record.indexOf("</h", start))).trim();
  return `under the heading ${excerpt(heading, 0)}`;
}

/** Where the markup begins that a place lies in: neither a tag nor an escape is read from its middle. */
function whole(page: string, at: number): number {
  const before = page.slice(0, at);
  const tag = before.lastIndexOf("<");
  if (tag > before.lastIndexOf(">")) return tag;
  const code = before.lastIndexOf("&");
  return code > Math.max(before.lastIndexOf(";"), at - "&#x26;".length) ? code : at;
}

const asWritten = (record: string, file: string) =>
  `in how the page is written, ${excerpts(record, file)}`;

/** In the words that are read; where these are the same, in how the page is written. */
function inBody(record: string, file: string, at: number): string {
  const from = whole(record, at);
  const paragraph = Math.max(record.lastIndexOf("<p", from), record.lastIndexOf("<d", from));
  const start = Math.max(paragraph, from - LOOKED_AT);
  const before = shown(record.slice(start, from)).trimStart();
  const behind = (page: string) => shown(page.slice(from, from + LOOKED_AT));
  if (partsAt(behind(record), behind(file)) > NEAR) return asWritten(record, file);
  return excerpts(before + behind(record), before + behind(file)) ?? asWritten(record, file);
}

/**
 * Where a page first differs from the one that its record gives, in a sentence; bytes are counted from one.
 * What either of them has there is bounded, and every sign in it can be seen.
 */
export function htmlDifference(again: Uint8Array, bytes: Uint8Array): string {
  const record = Buffer.from(again).toString("utf8");
  const file = Buffer.from(bytes).toString("utf8");
  const at = partsAt(record, file);
  if (at >= record.length) {
    return `Behind its end stands what the record does not give: ${excerpt(file.slice(at), 0)}.`;
  }
  const first = `It first differs at byte ${Buffer.byteLength(record.slice(0, at)) + 1}`;
  if (at >= record.indexOf(RECORD_START)) {
    return `${first}, in how the record in it is written; what is shown is the same.`;
  }
  if (at >= record.indexOf("<body>")) {
    return `${first}, ${headingAt(record, at)}: ${inBody(record, file, at)}.`;
  }
  const place = at > record.indexOf("<style>") ? "its style sheet" : "its head";
  return `${first}, in ${place}: ${excerpts(record, file)}.`;
}
