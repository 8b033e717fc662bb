import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ArticleRecord } from "./report.ts";

const settled = ["approved", "withdrawn"];

/**
 * Where an event says something of the text as a whole that does not hold: that it is checked or signed off while a
 * claim is open, or of another text than the one that is there.
 * @param record as the events before this one leave it
 */
export function publicationProblem(
  { article, claims, revision, contacts = [] }: ArticleRecord,
  event: RecordedEvent,
): string | undefined {
  const { type, seq } = event;
  if (type === "correction.opened" && article.publications.length === 0)
    return `event ${seq} corrects a text that was never published`;
  if (type === "correction.made") {
    const { correction } = event.data;
    const open = article.corrections.find(({ id, made }) => id === correction && !made);
    if (!open) return `event ${seq} makes a correction that was not open`;
    if (open.severity === "kill" && article.state !== "killed")
      return `event ${seq} corrects by a text what takes the article away`;
    return undefined;
  }
  if (type !== "article.checked" && type !== "article.signed_off" && type !== "article.published")
    return undefined;
  const open = claims.find(({ state }) => !settled.includes(state));
  if (open) return `event ${seq} says that nothing is open, but claim ${open.number} is`;
  const asked = contacts.find(
    ({ purpose, state }) => purpose === "right_of_reply" && state === "asked",
  );
  if (type === "article.published" && asked)
    return `event ${seq} publishes while contact ${asked.number} was asked for a reply`;
  if (event.erased) return undefined;
  if (event.detail.sha256 !== revision.sha256 && revision.sha256 !== "")
    return `event ${seq} is of another text than revision ${revision.number}`;
  if (type === "article.published" && article.signOff?.sha256 !== event.detail.sha256)
    return `event ${seq} publishes a text that was not signed off`;
  return undefined;
}
