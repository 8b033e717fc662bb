import type { WorkbenchView } from "#components/workbench/workbench-context.ts";
import { now } from "#lib/core/clock.ts";
import { presentAnnotation } from "#lib/domain/annotations/present.ts";
import { listAnnotations } from "#lib/domain/annotations/queries.ts";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { signedOffStates } from "#lib/domain/articles/workflow.ts";
import { checkEngine } from "#lib/domain/check-settings/check-engine.ts";
import { measuredChecks } from "#lib/domain/check-settings/measured-check.ts";
import { presentChecklists, presentMarks } from "#lib/domain/checklists/present.ts";
import { listItems, listMarks } from "#lib/domain/checklists/queries.ts";
import { presentClaim } from "#lib/domain/claims/present.ts";
import { listClaims } from "#lib/domain/claims/queries.ts";
import { presentAwaited, presentByClaim } from "#lib/domain/contacts/present.ts";
import { contactsByClaim, readAwaited } from "#lib/domain/contacts/queries.ts";
import { claimsWithLeave, presentLeaves } from "#lib/domain/decisions/present.ts";
import { listLeaves } from "#lib/domain/decisions/queries.ts";
import { presentExperts } from "#lib/domain/experts/present.ts";
import { listExperts } from "#lib/domain/experts/queries.ts";
import { presentFacts } from "#lib/domain/facts/present.ts";
import { listJudgments, readFacts } from "#lib/domain/facts/queries.ts";
import { presentFinding } from "#lib/domain/findings/present.ts";
import {
  listDismissals,
  listFindings,
  readNewsRun,
  readOpenContradictions,
  readRunView,
} from "#lib/domain/findings/queries.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import { lifeCan } from "#lib/domain/publication/life-can.ts";
import {
  presentChecking,
  presentCorrection,
  presentPublication,
} from "#lib/domain/publication/present.ts";
import {
  isTested as isTestedText,
  listCorrections,
  listPublications,
  readChecking,
} from "#lib/domain/publication/queries.ts";
import { presentThreads } from "#lib/domain/replies/present.ts";
import { listReplies } from "#lib/domain/replies/queries.ts";
import { presentCarry } from "#lib/domain/revisions/present.ts";
import {
  isChecker,
  listCarries,
  listLostWords,
  readSignOff,
  readStanding,
} from "#lib/domain/revisions/queries.ts";
import { presentSigning } from "#lib/domain/signers/present.ts";
import { partIn, readSigningRows } from "#lib/domain/signers/queries.ts";
import { presentSource } from "#lib/domain/sources/present.ts";
import { listSources } from "#lib/domain/sources/queries.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { claimIdsNotSeenWhole } from "#lib/platform/db/lookups.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { sentenceIn } from "#lib/platform/languages/sentences/sentence-in.ts";
import { headOf } from "#lib/platform/live/read-changes.ts";

/**
 * All that the workbench shows of an article, read in one transaction.
 * @param language the reader's, for what the server says
 */
export function readWorkbench(
  actor: Actor,
  articleId: string,
  language: Language,
): Promise<WorkbenchView> {
  return withNewsroom(actor, async (db) => {
    // First, so that whatever happens while the rest is read comes after it.
    const seq = await headOf(db, articleId);
    const row = await readArticle(db, articleId);
    const revision = await currentRevision(db, articleId);
    const findings = await listFindings(db, revision);
    const dismissals = await listDismissals(db, articleId);
    const newsRun = await readNewsRun(db, articleId);
    const checks = await readRunView(db, articleId);
    const claims = await listClaims(db, articleId, revision.id);
    const unseen = await claimIdsNotSeenWhole(db, articleId);
    const granted = await listLeaves(db, articleId);
    const leaves = claimsWithLeave(granted, actor.memberId, now());
    const items = await listItems(db);
    const marks = await listMarks(db, articleId);
    const experts = await listExperts(db, articleId);
    const awaited = await readAwaited(db, articleId);
    const asked = await contactsByClaim(db, articleId);
    const at = now();
    const seen = await readFacts(db, revision.id);
    const judgments = await listJudgments(db, articleId);
    const annotations = await listAnnotations(db, articleId, revision.id);
    const replies = await listReplies(db, articleId);
    const lostWords = await listLostWords(db, articleId, revision.id);
    const carries = await listCarries(db, articleId);
    const signOff = signedOffStates.includes(row.state) ? await readSignOff(db, revision.id) : null;
    const checking = presentChecking(await readChecking(db, revision.id), row.state);
    const publications = await listPublications(db, articleId);
    const corrections = await listCorrections(db, { articleId });
    const mine = row.authors.some(({ memberId }) => memberId === actor.memberId);
    const signers = await readSigningRows(db, articleId, revision.id);
    const isTested = await isTestedText(db, revision.id);
    const standing = await readStanding(db, articleId);
    const { heldUnseen } = await readOpenContradictions(db, articleId);
    const checker = await isChecker(db, articleId, actor.memberId);
    const sources = await listSources(db, articleId);
    const members = await listMembers(db);
    const article = presentArticle(row);
    const { extraSigner, signedOff } = await partIn(db, revision.id, actor.memberId);
    const facts = { roles: actor.roles, articleAuthor: mine, checker, extraSigner };
    const { text } = revision;
    const maker = members.find(({ id }) => id === revision.madeById);
    const rules = findings.map(({ rule }) => rule);
    const presentedClaims = claims.map((claim) => {
      const more = { unseen: unseen.includes(claim.id), leave: leaves.includes(claim.id) };
      const view = presentClaim(claim, actor, mine, more);
      const { mayNotDecide: why } = view;
      return why ? { ...view, mayNotDecide: sentenceIn(language, why) } : view;
    });
    const shown = { dismissals, actor, articleAuthor: mine, newsRun, text, language };
    return {
      newsroom: actor.newsroomSlug,
      me: actor.memberId,
      seq,
      article,
      revision: {
        id: revision.id,
        number: revision.number,
        document: JSON.parse(revision.document) as TiptapDoc,
        text,
        ...(maker ? { madeBy: { id: maker.id, name: maker.name } } : {}),
      },
      carries: carries.map(presentCarry),
      toApply: [...standing.unapplied],
      ...(signOff
        ? {
            signOff: {
              by: signOff.signedBy.person.name,
              at: signOff.createdAt.toISOString(),
              reservations: signOff.reservations,
            },
          }
        : {}),
      ...(checking ? { checking } : {}),
      signing: presentSigning({
        ...{ ...signers, state: row.state, members, actor, articleAuthor: mine, signedOff },
      }),
      publications: publications.map(presentPublication),
      corrections: corrections.map(presentCorrection),
      isTested,
      standing,
      heldUnseen,
      claims: presentedClaims,
      checklists: presentChecklists(items, language),
      marks: presentMarks(marks, language),
      experts: presentExperts(experts, at),
      contacts: presentByClaim(asked, at),
      awaited: awaited.seen.map((one) => presentAwaited(one, at)),
      awaitedUnseen: awaited.heldUnseen,
      facts: seen && presentFacts(seen, judgments, presentedClaims, actor, mine, language),
      findings: findings.map((finding) => presentFinding(finding, shown)),
      rules: measuredChecks(rules, checkEngine),
      checks,
      annotations: annotations.map((annotation) =>
        presentAnnotation(annotation, actor, lostWords.get(annotation.id)),
      ),
      threads: presentThreads(replies, actor),
      leaves: presentLeaves(granted, claims, actor, mine),
      sources: sources.map((source) => presentSource(source, actor)),
      editors: members
        .filter(({ roles }) => roles.includes("editor"))
        .map(({ id, name }) => ({ id, name })),
      checkers: members
        .filter(({ roles }) => roles.includes("reviewer") || roles.includes("editor"))
        .map(({ id, name }) => ({ id, name })),
      members: members.map(({ id, name }) => ({ id, name })),
      can: {
        annotate: allows("annotation.add", facts),
        reply: allows("reply.add", facts),
        openClaim: allows("claim.open", facts),
        markChecklist: allows("checklist.mark", facts),
        askExpert: allows("expert.ask", facts),
        askContact: allows("contact.ask", facts),
        withdrawClaim: allows("claim.withdraw", facts),
        addSource: allows("source.add", facts),
        erase: allows("texts.erase", facts),
        runChecks: allows("checks.run", facts),
        exportReport: allows("report.export", facts),
        edit: allows("article.revise", facts),
        applyCorrections: allows("corrections.apply", facts),
        confirmContext: allows("context.confirm", facts),
        reattachClaim: allows("claim.reattach", facts),
        ...lifeCan(row.state, facts),
      },
    };
  });
}
