import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { leaveOut } from "./leave-out.ts";
import { replayAnnotations } from "./replay-annotations.ts";
import { replayArticle } from "./replay-article.ts";
import { replayClaims } from "./replay-claims.ts";
import { replayContacts } from "./replay-contacts.ts";
import { replayChecks, replayFindings } from "./replay-findings.ts";
import { replayPeople } from "./replay-people.ts";
import { replayReplies } from "./replay-replies.ts";
import { replayRevision, replayRevisions } from "./replay-revisions.ts";
import { replaySources } from "./replay-sources.ts";
import type { ArticleRecord } from "./report.ts";

/** An article's record with what replaying needs to know of the way there. */
export interface Replayed {
  record: ArticleRecord;
  /** Whether a run of the checks was erased, and its findings with it. */
  findingsErased: boolean;
}

const newsroomAffairs = new Set([
  "newsroom.founded",
  "member.added",
  "member.joined",
  "password_link.made",
  "second_factor.required",
  "second_factor.reset",
  "names.hidden",
  "invitation.made",
  "invitation.revoked",
  "member.roles_changed",
  "member.removed",
  "member.restored",
  "rule_modes.changed",
  "word_list.changed",
  "token.made",
  "token.revoked",
  "signer_rule.set",
  "signer_rule.removed",
  "webhook.made",
  "webhook.changed",
  "webhook.secret_rotated",
  "webhook.removed",
  "webhook.tested",
  "webhook.resent",
  "checklist.changed",
  "search.repaired",
  "job.retried",
  "job.discarded",
  "report.exported",
  "report.failed",
  "record.imported",
  "record.removed",
]);

/**
 * The record that an article's log begins with.
 * @throws EventProblem where its first event is no import, or the import was erased
 */
export function beginRecord(event: RecordedEvent): Replayed {
  if (event.type !== "article.imported")
    throw new EventProblem(event.seq, "should be the import of the article, and is not");
  if (event.erased)
    throw new EventProblem(event.seq, "was erased; without the import there is nothing to report");
  const { article: id, revision, number, state } = event.data;
  const { newsroom, byline, authors, dateline, sha256, length, direction } = event.detail;
  const { title, language, notes } = event.detail;
  const { publishedOn, publishedTime = null, timeZone } = dateline;
  return {
    record: {
      newsroom,
      article: {
        id,
        ...{ title, language, notes },
        byline: { text: byline.text, members: byline.members.map(({ member }) => member) },
        authors: authors.map(({ member, because }) => ({ member, because })),
        direction: direction === "rtl" ? "rtl" : "ltr",
        dateline: { publishedOn, publishedTime, timeZone },
        state,
        importedBy: event.actor.member,
        importedAt: event.at,
        checking: null,
        signOff: null,
        publications: [],
        corrections: [],
      },
      revisions: replayRevisions([], event),
      revision: { id: revision, number, sha256, length },
      checks: null,
      findings: [],
      annotations: replayAnnotations([], event),
      sources: [],
      claims: [],
      replies: [],
      people: replayPeople([], event),
    },
    findingsErased: false,
  };
}

/** @throws EventProblem where the event names a revision or a source that the log does not know */
function checkReferences(
  { revision, revisions, sources }: ArticleRecord,
  { seq, type, data }: RecordedEvent,
): void {
  // Checks that were asked for of an earlier text can only fail; a revision speaks of itself.
  const ofItself = type === "article.revised" || type === "checks.failed";
  if ("revision" in data && !ofItself && data.revision !== revision.id)
    throw new EventProblem(seq, "speaks of another revision than the last one");
  if (type === "checks.failed" && !revisions.some(({ id }) => id === data.revision))
    throw new EventProblem(seq, "speaks of a revision that was never made");
  if ("source" in data && "evidence" in data && !sources.some(({ id }) => id === data.source))
    throw new EventProblem(seq, "attaches a source that is not in the article's list");
}

/**
 * The record after one more event of the article's log.
 * @throws EventProblem where the event does not belong there or speaks of what is not there
 */
export function continueRecord(before: Replayed, event: RecordedEvent): Replayed {
  const { record, findingsErased } = before;
  if (event.type === "article.imported")
    throw new EventProblem(event.seq, "imports the article once more");
  if (newsroomAffairs.has(event.type))
    throw new EventProblem(event.seq, "does not belong in an article's log");
  checkReferences(record, event);
  const revision = replayRevision(record.revision, event);
  const contacts = replayContacts(record.contacts, event);
  return {
    record: {
      newsroom: record.newsroom,
      article: replayArticle(record.article, event),
      revisions: replayRevisions(record.revisions, event),
      revision,
      checks: replayChecks(record.checks, event),
      findings: replayFindings(record.findings, event, findingsErased, revision.number),
      annotations: replayAnnotations(record.annotations, event),
      sources: replaySources(record.sources, event),
      claims: replayClaims(record.claims, event),
      replies: replayReplies(record, event),
      ...(contacts && { contacts }),
      people: replayPeople(record.people, event),
    },
    findingsErased:
      findingsErased ||
      (event.erased && (event.type === "checks.run" || event.type === "checks.compared")),
  };
}

/**
 * What an article's events say, from the first to the last given: the record is their fold.
 * @param onReplayed is told how many of them are through
 * @throws EventProblem that names the first event which cannot be so
 */
export function replay(
  events: readonly RecordedEvent[],
  onReplayed: (done: number) => void = () => undefined,
): ArticleRecord {
  const [first, ...rest] = events;
  if (!first) throw new EventProblem(1, "is missing");
  onReplayed(0);
  const replayed = rest.reduce((before, event, index) => {
    onReplayed(index + 1);
    return continueRecord(before, event);
  }, beginRecord(first));
  return leaveOut(replayed.record, events);
}
