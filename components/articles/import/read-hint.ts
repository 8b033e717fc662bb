import type { DraftReading } from "#lib/domain/articles/schema.ts";

export type DatelineField = "publishedOn" | "publishedTime" | "timeZone";

/** Which words stand under a field of the dateline: they say where its value comes from. */
export function datelineHint(dateline: DraftReading["dateline"], name: DatelineField) {
  if (dateline[name] !== undefined) return "read";
  if (name === "publishedTime") return "timeMissing";
  return name === "timeZone" ? "zoneMissing" : "missing";
}
