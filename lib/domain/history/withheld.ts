import type { Names } from "./names.ts";
import type { RecordedEvent } from "./recorded-event.ts";

/**
 * Whether an event is about a source that the reader does not see: its texts are not there, and the source or the
 * evidence that it names is not among what the tables show them. Of such an event nothing is said.
 * @param shown what the reader's own transaction found
 */
export function isWithheld(
  { erased, data }: Pick<RecordedEvent, "erased" | "data">,
  shown: Pick<Names, "sources" | "evidence">,
): boolean {
  if (!erased) return false;
  if ("evidence" in data) {
    const { evidence } = data;
    return typeof evidence === "string" && !shown.evidence.has(evidence);
  }
  return "source" in data && data.source !== undefined && !shown.sources.has(data.source);
}
