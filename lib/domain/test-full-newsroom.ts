import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { changeRuleModes } from "./check-settings/commands/change-rule-modes.ts";
import { changeWordList } from "./check-settings/commands/change-word-list.ts";
import { openClaim } from "./claims/commands/open-claim.ts";
import { judgeFacts } from "./facts/commands/judge-facts.ts";
import { readFacts } from "./facts/queries.ts";
import { dismissFindings } from "./findings/commands/dismiss-findings.ts";
import { addSource } from "./sources/commands/add-source.ts";
import { approvedClaim, testAnnotation, testEvidence } from "./test-article.ts";
import { testChecks } from "./test-checks.ts";
import { testDesk } from "./test-desk.ts";

/** A newsroom with a row in every table that belongs to one; gives its editor. */
export async function testFullNewsroom(): Promise<Actor> {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  const file = { name: "scan.pdf", bytes: Uint8Array.from([1, 2, 3]) };
  await addSource.run(reporter, { kind: "file", articleId, title: "The scan", file });
  await testAnnotation(reviewer, article);
  await testChecks(reviewer, { articleId });
  const finding = await inScope(editor, (db) => db.finding.findFirstOrThrow());
  const statement = "What the check says holds.";
  const about = { articleId, revisionId, findingId: finding.id };
  await openClaim.run(reviewer, { ...about, statement });
  await dismissFindings.run(reviewer, { findingIds: finding.id, reason: "Settled by a claim." });
  await changeRuleModes.run(editor, { modes: [{ rule: "list-count", mode: "notice" }] });
  const spellings = { kind: "spellings", entries: [["Gaddafi", "Qaddafi"]], version: 0 };
  await changeWordList.run(editor, spellings);
  const facts = await inScope(editor, (db) => readFacts(db, revisionId));
  const factKeys = facts?.slice(0, 1).map(({ key }) => key);
  await judgeFacts.run(editor, { articleId, factKeys, reason: "An opinion." });
  const claim = await approvedClaim(reviewer, editor, article);
  await testEvidence(reviewer, article, claim);
  return editor;
}
