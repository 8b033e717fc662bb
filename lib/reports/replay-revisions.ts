import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ArticleRecord } from "./report.ts";

type Revised = Extract<RecordedEvent, { type: "article.revised" }>;

/** @throws EventProblem where the revision does not follow the last one */
function followed(revision: ArticleRecord["revision"], { seq, data }: Revised): void {
  if (data.previous !== revision.id)
    throw new EventProblem(seq, "revises another revision than the last one");
  if (data.number !== revision.number + 1)
    throw new EventProblem(seq, "numbers its revision out of turn");
}

/** @throws EventProblem where it says that it puts a text back which is another */
function restored(
  revisions: ArticleRecord["revisions"],
  { seq, data, detail, erased }: Revised,
): void {
  if (data.origin !== "restored" || erased) return;
  const earlier = revisions.find(({ number }) => number === data.restores);
  if (earlier?.sha256 !== detail.sha256 || detail.authors.length > 0)
    throw new EventProblem(seq, "does not put an earlier text back as it was");
}

/** The revision that people work on, after an event. */
export function replayRevision(
  revision: ArticleRecord["revision"],
  event: RecordedEvent,
): ArticleRecord["revision"] {
  if (event.type !== "article.revised") return revision;
  followed(revision, event);
  const { revision: id, number } = event.data;
  const { sha256, length } = event.detail;
  return { id, number, sha256, length };
}

/** All revisions so far, after an event. */
export function replayRevisions(
  revisions: ArticleRecord["revisions"],
  event: RecordedEvent,
): ArticleRecord["revisions"] {
  const done = { by: event.actor.member, at: event.at };
  if (event.type === "article.imported") {
    const { revision: id, number } = event.data;
    const { sha256, length } = event.detail;
    return [{ id, number, sha256, length, origin: "import", note: "", ...done }];
  }
  if (event.type !== "article.revised") return revisions;
  const { revision: id, number, origin } = event.data;
  const { sha256, length, note } = event.detail;
  restored(revisions, event);
  return [...revisions, { id, number, sha256, length, origin, note, ...done }];
}
