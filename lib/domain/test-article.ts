import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addAnnotation } from "./annotations/commands/add-annotation.ts";
import { importArticle } from "./articles/commands/import-article.ts";
import { openClaim } from "./claims/commands/open-claim.ts";
import { proposeVerdict } from "./claims/commands/propose-verdict.ts";
import { approveClaim } from "./decisions/commands/approve-claim.ts";
import { attachEvidence } from "./evidence/commands/attach-evidence.ts";
import { addSource } from "./sources/commands/add-source.ts";

/** One contradiction, one weekday that holds, and characters that break careless offsets. */
const content = `😀 Envoys from three countries came: Chad, Mali, Niger and Togo.
They met on Thursday, 16 May 2024. The talks lasted two days, said عمر.`;

export const importInput = {
  format: "txt",
  content,
  title: "Envoys meet",
  language: "en",
  direction: "ltr",
  publishedOn: "2024-05-17",
  publishedTime: "03:15",
  timeZone: "Asia/Riyadh",
};

export interface TestArticle {
  articleId: string;
  revisionId: string;
  text: string;
}

/** An article of this reporter, who counts as its author unless the byline names others. */
export async function testArticle(
  reporter: Actor,
  input: { bylineMembers?: string[]; bylineText?: string; content?: string } = {},
): Promise<TestArticle> {
  const ids = await importArticle.run(reporter, { ...importInput, ...input });
  const revision = await inScope(reporter, (db) =>
    db.revision.findFirstOrThrow({ where: { id: ids.revisionId } }),
  );
  return { ...ids, text: revision.text };
}

/** Where these words stand in the article, as a door names it. */
export function rangeOf({ text }: TestArticle, exact: string) {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`The test's article does not say: ${exact}`);
  return { start, end: start + exact.length, exact };
}

/** A comment on how long the talks lasted. */
export async function testAnnotation(
  actor: Actor,
  article: TestArticle,
): Promise<{ annotationId: string }> {
  const { articleId, revisionId } = article;
  const ranges = [rangeOf(article, "two days")];
  const comment = { kind: "comment", body: "The agenda says three." };
  return addAnnotation.run(actor, { articleId, revisionId, ...comment, ranges });
}

/** An open claim about how many countries there are. */
export async function testClaim(
  checker: Actor,
  article: TestArticle,
): Promise<{ claimId: string; number: number }> {
  const { articleId, revisionId } = article;
  const ranges = [rangeOf(article, "three countries")];
  const statement = "Three countries sent envoys.";
  return openClaim.run(checker, { articleId, revisionId, statement, category: "number", ranges });
}

export async function testSource(
  actor: Actor,
  { articleId }: TestArticle,
): Promise<{ sourceId: string; number: number }> {
  const url = "https://example.org/list";
  return addSource.run(actor, { kind: "url", articleId, title: "The list of guests", url });
}

/** A source of the article's list, brought to bear on the claim by this checker. */
export async function testEvidence(
  checker: Actor,
  article: TestArticle,
  { claimId }: { claimId: string },
): Promise<{ evidenceId: string; sourceId: string }> {
  const { sourceId } = await testSource(checker, article);
  const input = { claimId, sourceId, locator: "page 2", quote: "four guests", stance: "refutes" };
  return { sourceId, ...(await attachEvidence.run(checker, input)) };
}

export const verdictInput = {
  rating: "wrong",
  disposition: "corrected",
  rationale: "The list names four.",
  oldText: "three countries",
  newText: "four countries",
};

/** A claim on which this checker has proposed a verdict. */
export async function proposedClaim(
  checker: Actor,
  article: TestArticle,
): Promise<{ claimId: string; verdictId: string }> {
  const { claimId } = await testClaim(checker, article);
  return { claimId, ...(await proposeVerdict.run(checker, { claimId, ...verdictInput })) };
}

/** A claim of this checker that this editor has approved. */
export async function approvedClaim(checker: Actor, editor: Actor, article: TestArticle) {
  const proposed = await proposedClaim(checker, article);
  return { ...proposed, ...(await approveClaim.run(editor, proposed)) };
}
