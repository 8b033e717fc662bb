import type { Priority } from "#lib/domain/claims/categories.ts";
import { isBoundByEvidence } from "#lib/domain/claims/own-evidence.ts";
import type { ClaimState } from "#lib/domain/claims/workflow.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { QueueRows } from "./queries.ts";
import { type Reason, reasons } from "./reasons.ts";
import { byUrgency, type Due, dueOf } from "./urgency.ts";

export interface QueuedArticle {
  id: string;
  title: string;
  language: string;
  direction: "ltr" | "rtl";
}

const working = [
  "open",
  "assigned",
  "researching",
  "waiting_for_source",
  "disputed",
] as const satisfies readonly ClaimState[];

type Because = Exclude<Reason, "check"> | (typeof working)[number];
type SinceWhat =
  | "proposed"
  | "returned"
  | "approved"
  | "opened"
  | "changed"
  | "imported"
  | "asked"
  | "checked";

/** Something that waits for a member. */
export interface Waiting {
  key: string;
  reason: Reason;
  /** Why it waits, more exactly: of what a member works on, how far that is. */
  because: Because;
  article: QueuedArticle;
  claim?: { id: string; number: number; statement: string };
  question?: { id: string; body: string; by: string };
  priority?: Priority;
  dueAt?: string;
  due?: Due;
  /** Since when, and what happened then. */
  since: string;
  sinceWhat: SinceWhat;
}

type ClaimRow = QueueRows["claims"][number];
type ArticleRow = ClaimRow["article"];

/** Why a claim may wait for this member, whatever they may do, since when, and since what. */
function claimReasons(
  row: ClaimRow,
  { memberId, roles }: Actor,
  corrections: QueueRows["corrections"],
) {
  const [verdict, decision, carry] = [row.verdicts[0], row.decisions[0], row.carries[0]];
  const isMine = row.ownerId === memberId || verdict?.proposedById === memberId;
  const worked = working.find((state) => state === row.state);
  const reasonable: [boolean, Reason, Because, Date | undefined, SinceWhat][] = [
    [row.state === "proposed", "decide", "decide", verdict?.createdAt, "proposed"],
    [row.state === "returned" && isMine, "returned", "returned", decision?.createdAt, "returned"],
    [row.state === "stale" && isMine, "stale", "stale", decision?.createdAt, "approved"],
    [
      row.ownerId === memberId && worked !== undefined,
      "check",
      worked ?? "open",
      row.createdAt,
      "opened",
    ],
    [
      row.state === "approved" && carry !== undefined,
      "context",
      "context",
      carry?.revision.createdAt,
      "changed",
    ],
    [
      corrections.has(row.id) && (row.article.authors.length > 0 || roles.includes("editor")),
      "correction",
      "correction",
      decision?.createdAt,
      "approved",
    ],
  ];
  return reasonable
    .filter(([holds]) => holds)
    .map(([, reason, because, since, sinceWhat]) => {
      return { reason, because, since: (since ?? row.createdAt).toISOString(), sinceWhat };
    });
}

const articleOf = ({ id, title, language, direction }: ArticleRow): QueuedArticle => ({
  ...{ id, title, language },
  direction: direction === "rtl" ? "rtl" : "ltr",
});

/** What waits for the member, the most urgent first. */
export function presentQueue(rows: QueueRows, actor: Actor, at: Date): Waiting[] {
  const { memberId, roles } = actor;
  const claims = rows.claims.flatMap((row): Waiting[] => {
    const facts = {
      roles,
      articleAuthor: row.article.authors.length > 0,
      verdictAuthor: row.verdicts[0]?.proposedById === memberId,
      evidenceAuthor: isBoundByEvidence(row.evidence, row.verdicts[0]?.createdAt),
    };
    const { id, number, statement } = row;
    const dueAt = row.dueAt?.toISOString();
    return claimReasons(row, actor, rows.corrections)
      .filter(({ reason }) => allows(reasons[reason], facts))
      .map((why) => ({
        key: `${why.reason}:${id}`,
        ...why,
        article: articleOf(row.article),
        claim: { id, number, statement },
        priority: row.priority as Priority,
        ...(dueAt ? { dueAt, due: dueOf(dueAt, row.article.timeZone, at) } : {}),
      }));
  });
  const questions = rows.questions
    .filter(() => allows(reasons.question, { roles, articleAuthor: true }))
    .map(
      (row): Waiting => ({
        key: `question:${row.id}`,
        reason: "question",
        because: "question",
        article: articleOf(row.article),
        question: { id: row.id, body: row.body, by: row.author.person.name },
        since: row.createdAt.toISOString(),
        sinceWhat: "asked",
      }),
    );
  return byUrgency([...claims, ...questions, ...toFinish(rows, actor), ...toSign(rows)]);
}

/** Texts that wait for a signature which this member is named for. */
function toSign({ toSign: rows }: QueueRows): Waiting[] {
  return rows.map((row) => ({
    ...{ key: `sign:${row.id}`, reason: "sign", because: "sign", article: articleOf(row) },
    since: row.checkedAt.toISOString(),
    sinceWhat: "checked",
  }));
}

/** What an article waits for whose claims are settled: the end of its checking, or the sign-off. */
const lastReason = (isContradicted: boolean, state: string) =>
  isContradicted ? "contradiction" : state === "checked" ? "sign_off" : "finish_checking";

/** Articles with nothing left but the end of checking or the sign-off, and those that only a contradiction keeps from it. */
function toFinish(rows: QueueRows, { roles }: Actor): Waiting[] {
  const { settled, corrections, contradictions, signedBy } = rows;
  const unfinished = new Set(corrections.values());
  return settled
    .filter(({ id, state, authors, claims }) => {
      const facts = {
        roles,
        articleAuthor: authors.length > 0,
        checker: claims.length > 0,
        extraSigner: signedBy.has(id),
      };
      const reason = lastReason(contradictions.has(id), state);
      return !unfinished.has(id) && allows(reasons[reason], facts);
    })
    .map((row) => {
      const reason = lastReason(contradictions.has(row.id), row.state);
      return {
        key: `${reason}:${row.id}`,
        reason,
        because: reason,
        article: articleOf(row),
        since: row.createdAt.toISOString(),
        sinceWhat: "imported",
      };
    });
}
