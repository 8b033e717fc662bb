import { NAMED } from "./named.ts";
import type { RecordedEvent } from "./recorded-event.ts";

type Shown = {
  [Kind in "sources" | "evidence" | "findings" | "contacts"]: Pick<
    ReadonlyMap<string, unknown>,
    "has"
  >;
};

/**
 * Whether an event is about sources, about what was found in them, or about somebody who was asked, that the reader does not see: its texts are not
 * there, and what it names is not among what they are shown. Of such an event nothing is said.
 * @param shown what the reader's own transaction found, or what a report tells
 */
export function isWithheld(event: Pick<RecordedEvent, "erased" | "data">, shown: Shown): boolean {
  const { erased, data } = event;
  if (!erased) return false;
  if ("contact" in data) return !shown.contacts.has(data.contact);
  if ("evidence" in data) {
    const { evidence } = data;
    return typeof evidence === "string" && !shown.evidence.has(evidence);
  }
  if ("sources" in data) return data.sources.some((id) => !shown.sources.has(id));
  // A claim that was made of a finding is everybody's; of many findings, those are looked up that are named.
  if (!("claim" in data)) {
    if ("finding" in data) return !shown.findings.has(data.finding);
    if ("findings" in data && typeof data.findings === "object")
      return data.findings.slice(0, NAMED).some((id) => !shown.findings.has(id));
  }
  return "source" in data && data.source !== undefined && !shown.sources.has(data.source);
}
