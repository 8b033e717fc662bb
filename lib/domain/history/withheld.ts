import type { RecordedEvent } from "./recorded-event.ts";

/**
 * Whether an event is about sources, or about what was found in them, that the reader does not see: its texts are not
 * there. Of such an event nothing is said.
 * @param shown what the reader's own transaction found; nothing for a report, which is read as nobody
 */
export function isWithheld(
  { type, erased, data }: Pick<RecordedEvent, "type" | "erased" | "data">,
  shown: { [Kind in "sources" | "evidence"]: Pick<ReadonlyMap<string, unknown>, "has"> },
): boolean {
  if (!erased) return false;
  // What lies beside these is never taken out as a whole, but where it rests on what is not seen.
  if (type === "checks.compared" || /^findings?\./.test(type)) return true;
  if ("evidence" in data) {
    const { evidence } = data;
    return typeof evidence === "string" && !shown.evidence.has(evidence);
  }
  return "source" in data && data.source !== undefined && !shown.sources.has(data.source);
}
