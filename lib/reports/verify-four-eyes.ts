import { isBoundByEvidence } from "#lib/domain/claims/own-evidence.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { allows, type Permission } from "#lib/engines/permissions/permissions.ts";
import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import type { ArticleRecord, Claim } from "./report.ts";
import { hasSigned } from "./verify-signers.ts";

interface Act {
  permission: Permission;
  verb: string;
}
type Acts = Partial<Record<EventType, Act>>;

/** The acts that a verified claim rests on or shows, and what whoever did them needed to be allowed. */
const acts: Acts = {
  "verdict.proposed": { permission: "verdict.propose", verb: "proposed the verdict on" },
  "checklist.marked": { permission: "checklist.mark", verb: "answered the checklist of" },
  "expert.asked": { permission: "expert.ask", verb: "asked an expert about" },
  "claim.approved": { permission: "claim.approve", verb: "approved" },
  "claim.returned": { permission: "claim.return", verb: "returned" },
};

const noted = { permission: "contact.note", verb: "noted what came of a question" } as const;

/** What is done with an article as a whole, and what whoever did it needed to be allowed. */
const articleActs: Acts = {
  "article.published": { permission: "article.publish", verb: "published the article" },
  "article.reopened": { permission: "article.reopen", verb: "reopened the article" },
  "article.killed": { permission: "article.kill", verb: "killed the article" },
  "correction.opened": { permission: "correction.open", verb: "opened a correction" },
  "correction.made": { permission: "correction.make", verb: "made a correction" },
  "contact.asked": { permission: "contact.ask", verb: "asked somebody" },
  "contact.answered": noted,
  "contact.unanswered": noted,
  "contact.deadline_moved": noted,
  "contact.reply_placed": noted,
  "contact.withdrawn": noted,
};

/** And what nobody who wrote it does. */
const settlings: Acts = {
  "article.checked": {
    permission: "article.finish_checking",
    verb: "finished the checking of the article",
  },
  "contact.released": {
    permission: "contact.release",
    verb: "ended the waiting for a reply in the article",
  },
};

/**
 * Where an event breaks four-eyes (docs/product.md, "Who uses it"): an author's verdict, a decision by
 * whoever proposed the verdict, attached evidence that still stands, or wrote the article; or an
 * act that no role of theirs allowed. What somebody was is not judged where it was erased.
 * @param record as the events before this one leave it
 */
export function fourEyesProblem(record: ArticleRecord, event: RecordedEvent): string | undefined {
  if (event.type === "article.signed_off") return signOffProblem(record, event);
  if (event.type === "texts.erased") return erasureProblem(event);
  const settling = settlings[event.type];
  if (settling) return settlingProblem(record, event, settling);
  const ofArticle = articleActs[event.type];
  if (ofArticle) return roleProblem(event, ofArticle);
  const act = acts[event.type];
  const id = "claim" in event.data ? event.data.claim : undefined;
  const claim = record.claims.find((candidate) => candidate.id === id);
  if (!claim) return undefined;
  const { member, name, roles } = event.actor;
  const relation = {
    articleAuthor: record.article.authors.some((author) => author.member === member),
    verdictAuthor: claim.verdicts.at(-1)?.by === member,
    evidenceAuthor: isBoundByEvidence(
      claim.evidence
        .filter(({ by }) => by === member)
        .map(({ removed }) => ({ removedAt: removed?.at ?? null })),
      claim.verdicts.at(-1)?.at,
    ),
  };
  const broken = leaveProblem(record, claim, event);
  if (broken || !act) return broken;
  const leave = "breakGlass" in event.data && event.data.breakGlass !== undefined;
  const did = `${name} ${act.verb} claim ${claim.number} (event ${event.seq})`;
  // With every role, only the person and the claim are left to forbid it.
  const everyRole = ["reviewer", "editor"];
  if (!allows(act.permission, { roles: everyRole, leave, ...relation })) {
    if (relation.articleAuthor) return `${did} in an article that they wrote`;
    if (relation.verdictAuthor) return `${did}, whose verdict they proposed themselves`;
    return `${did}, to which they attached evidence themselves`;
  }
  if (event.erased || allows(act.permission, { roles, leave, ...relation })) return undefined;
  return `${did} without a role that allows it`;
}

/** What is wrong with the leave to decide alone that an event gives, or that a decision was made by. */
function leaveProblem(
  { article }: ArticleRecord,
  claim: Claim,
  event: RecordedEvent,
): string | undefined {
  const takesPart = (member: string) =>
    article.authors.some((author) => author.member === member) ||
    [...claim.verdicts, ...claim.evidence].some(({ by }) => by === member);
  if (event.type === "break_glass.granted") {
    const gave = `${event.actor.name} gave leave to decide on claim ${claim.number} alone (event ${event.seq})`;
    if (event.actor.member === event.data.decider) return `${gave} to themselves`;
    if (takesPart(event.actor.member)) return `${gave}, in which they have a part`;
    const { roles } = event.actor;
    const relation = { articleAuthor: false, claimChecker: false };
    const may = event.erased || allows("break_glass.grant", { roles, ...relation });
    return may ? undefined : `${gave} without a role that allows it`;
  }
  if (event.type !== "claim.approved" && event.type !== "claim.returned") return undefined;
  const { breakGlass } = event.data;
  if (breakGlass === undefined) return undefined;
  const leave = claim.breakGlass.find(({ id }) => id === breakGlass);
  const isUsed = claim.decisions.some((decision) => decision.breakGlass === breakGlass);
  const stands =
    leave &&
    leave.decider === event.actor.member &&
    !leave.revoked &&
    !isUsed &&
    event.at < leave.expires &&
    !takesPart(leave.by);
  if (stands) return undefined;
  return `the decision on claim ${claim.number} (event ${event.seq}) was made by leave that did not stand`;
}

/** An act on the article by somebody whose roles did not allow it. */
function roleProblem(
  { seq, actor: { name, roles }, erased }: RecordedEvent,
  { permission, verb }: Act,
): string | undefined {
  if (erased || allows(permission, { roles })) return undefined;
  return `${name} ${verb} (event ${seq}) without a role that allows it`;
}

/** An erasure by somebody who was no admin. */
function erasureProblem({ seq, actor: { name, roles }, erased }: RecordedEvent) {
  if (erased || allows("texts.erase", { roles })) return undefined;
  return `${name} erased names or texts (event ${seq}) without a role that allows it`;
}

/** What is settled of the article as a whole, said by an author. */
function settlingProblem(
  { article }: ArticleRecord,
  { seq, actor, erased }: RecordedEvent,
  { permission, verb }: Act,
): string | undefined {
  const { member, name, roles } = actor;
  const did = `${name} ${verb} (event ${seq})`;
  const articleAuthor = article.authors.some((author) => author.member === member);
  if (articleAuthor) return `${did}, which they wrote`;
  if (erased || allows(permission, { roles, articleAuthor })) return undefined;
  return `${did} without a role that allows it`;
}

/** A sign-off by an author, or by whoever checked one of the claims. */
function signOffProblem(
  { article, claims }: ArticleRecord,
  { seq, actor, erased }: RecordedEvent,
): string | undefined {
  const { member, name, roles } = actor;
  const did = `${name} signed off the article (event ${seq})`;
  const relation = {
    articleAuthor: article.authors.some((author) => author.member === member),
    checker: claims.some(({ verdicts, evidence }) =>
      [...verdicts, ...evidence].some(({ by }) => by === member),
    ),
    extraSigner: hasSigned(article, member),
  };
  if (relation.articleAuthor) return `${did}, which they wrote`;
  if (relation.checker) return `${did}, whose claims they checked`;
  if (relation.extraSigner) return `${did}, to which they gave an extra signature themselves`;
  if (erased || allows("article.sign_off", { roles, ...relation })) return undefined;
  return `${did} without a role that allows it`;
}
