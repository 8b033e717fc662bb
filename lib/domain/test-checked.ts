import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { finishChecking } from "./publication/commands/finish-checking.ts";
import { makeCorrection } from "./publication/commands/make-correction.ts";
import { openCorrection } from "./publication/commands/open-correction.ts";
import { publishArticle } from "./publication/commands/publish-article.ts";
import { applyCorrections } from "./revisions/commands/apply-corrections.ts";
import { signOffRevision } from "./revisions/commands/sign-off-revision.ts";
import { setRisk } from "./signers/commands/set-risk.ts";
import { setRule } from "./signers/commands/set-rule.ts";
import { approvedClaim, testArticle } from "./test-article.ts";
import { finishChecks, testChecks } from "./test-checks.ts";
import { testDesk } from "./test-desk.ts";

/** A desk whose only claim is approved and whose correction is made and checked: nothing stands in the way. */
export async function settledDesk() {
  const desk = await testDesk();
  const { articleId, revisionId } = desk.article;
  await testChecks(desk.reviewer, { articleId });
  const claim = await approvedClaim(desk.reviewer, desk.editor, desk.article);
  const { claimId } = claim;
  const about = { articleId, revisionId, claimIds: [claimId] };
  const made = await applyCorrections.run(desk.reporter, about);
  await finishChecks(desk.reviewer, { articleId });
  const text = desk.article.text.replace("three countries", "four countries");
  const article = { articleId, revisionId: made.revisionId, text };
  return { ...desk, claim, article, input: { articleId, revisionId: made.revisionId } };
}

/** Runs the checks on the newest text of an article of which all is settled, and finishes its checking. */
export async function checkedArticle(
  checker: Actor,
  article: { articleId: string; revisionId: string },
): Promise<{ checkingId: string }> {
  const { articleId, revisionId } = article;
  await finishChecks(checker, { articleId });
  return finishChecking.run(checker, { articleId, revisionId });
}

type Desk = Record<"reporter" | "reviewer" | "editor", Actor>;
interface Text {
  articleId: string;
  revisionId: string;
}

/** A rule of the newsroom that an article of high risk needs a signature as Legal, of this member. */
export async function testRule(admin: Actor, signer: Actor, level = "high") {
  return setRule.run(admin, { label: "Legal", level, members: [signer.memberId] });
}

/** Says that an article's risk is high. */
export const raisedRisk = (editor: Actor, articleId: string) =>
  setRisk.run(editor, { articleId, level: "high", reason: "It names people." });

/** A text that is checked, of an article of high risk, which needs a signature of this member. */
export async function textToSign(
  { reporter, reviewer, editor }: Desk,
  admin: Actor,
  signer: Actor,
): Promise<Text & { ruleId: string }> {
  const calm = await testArticle(reporter, { content: "Nine ferries left the harbour." });
  const { articleId, revisionId } = calm;
  await checkedArticle(reviewer, calm);
  const { ruleId } = await testRule(admin, signer);
  await raisedRisk(editor, articleId);
  return { articleId, revisionId, ruleId };
}

/** Checks a text of which all is settled, signs it off and says that it is published. */
export async function publishText({ reviewer, editor }: Omit<Desk, "reporter">, text: Text) {
  await checkedArticle(reviewer, text);
  await signOffRevision.run(editor, text);
  await publishArticle.run(editor, { ...text, url: "https://example.org/envoys" });
}

/** A desk whose article is checked, signed off and published. */
export async function publishedDesk() {
  const desk = await settledDesk();
  await publishText(desk, desk.input);
  return desk;
}

/** Says that something is wrong with the first word of a published text. */
export async function testCorrection(editor: Actor, { articleId, revisionId }: Text) {
  const { text } = await inScope(editor, (db) =>
    db.revision.findFirstOrThrow({ where: { id: revisionId } }),
  );
  const [exact = ""] = text.split(" ");
  const range = { start: 0, end: exact.length, exact };
  const said = { error: "They met for three days.", foundHow: "By letter", foundBy: "A reader" };
  return openCorrection.run(editor, { articleId, revisionId, range, ...said });
}

/** A correction of a published text, made by the text that there is. */
export async function madeCorrection({ reviewer, editor }: Omit<Desk, "reporter">, text: Text) {
  const { correctionId } = await testCorrection(editor, text);
  await checkedArticle(reviewer, text);
  await signOffRevision.run(editor, text);
  const notice = "The talks lasted three days.";
  const said = { notice, url: "https://example.org/envoys", oldText: "two", newText: "three" };
  const cause = { rootCause: "Nobody had the agenda.", missedAt: "checking", rule: "list-count" };
  await makeCorrection.run(editor, { ...text, ...said, ...cause });
  return { correctionId };
}
