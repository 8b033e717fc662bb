import type { DraftReading } from "#lib/domain/articles/schema.ts";

/** What stands under a field of the dateline: where its value comes from. */
export function datelineHint(
  dateline: DraftReading["dateline"],
  name: "publishedOn" | "publishedTime" | "timeZone",
): string {
  if (dateline[name] !== undefined) return `Read from the text: “${dateline.words.join(" … ")}”.`;
  if (name === "publishedTime") return "Not found in the text: fill it in if it matters.";
  if (name === "timeZone")
    return "Not found in the text: your browser's is suggested. Please confirm it.";
  return "Not found in the text: please fill it in.";
}
