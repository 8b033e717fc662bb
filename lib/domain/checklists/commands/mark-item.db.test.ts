import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { planClaim } from "#lib/domain/claims/commands/plan-claim.ts";
import { approvedClaim, testArticle, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listItems, listMarks } from "../queries.ts";
import { changeChecklist } from "./change-checklist.ts";
import { markItem } from "./mark-item.ts";

async function deskWithClaim() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  const items = await inScope(desk.editor, listItems);
  const [first, second] = items.filter(({ category }) => category === "number");
  if (!first || !second) throw new Error("A new newsroom asks nothing of numbers.");
  const elsewhere = items.find(({ category }) => category === "quote");
  const input = { claimId, itemId: first.id, mark: "checked" };
  return { ...desk, claimId, first, second, elsewhere, input };
}

test("an item is checked, taken back and said not to apply, each with who and when", async () => {
  const { reviewer, editor, article, claimId, first, input } = await deskWithClaim();
  const { event } = await recording(() => markItem.run(reviewer, input));
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "checklist.marked",
    actor: { member: reviewer.memberId },
    data: { claim: claimId, item: first.id, mark: "checked", was: "open" },
    detail: { wording: first.wording },
  });
  const open = await recording(() => markItem.run(editor, { ...input, mark: "open" }));
  expect(open.event.data).toMatchObject({ mark: "open", was: "checked" });
  await recording(() => markItem.run(reviewer, { ...input, mark: "does_not_apply" }));
  const rows = await inScope(editor, (db) => listMarks(db, article.articleId));
  expect(rows).toMatchObject([
    { claimId, itemId: first.id, mark: "does_not_apply", markedById: reviewer.memberId },
  ]);
});

test("refused: the same again, what another list asks, and what is asked no more", async () => {
  const { reviewer, editor, claimId, first, second, elsewhere, input } = await deskWithClaim();
  await expectRefused("conflict", () => markItem.run(reviewer, { ...input, mark: "open" }));
  await markItem.run(reviewer, input);
  await expectRefused("conflict", () => markItem.run(reviewer, input));
  await expectRefused("conflict", () =>
    markItem.run(reviewer, { ...input, itemId: elsewhere?.id ?? "" }),
  );
  await expectRefused("not_found", () => markItem.run(reviewer, { ...input, itemId: newId() }));
  await expectRefused("invalid_input", () => markItem.run(reviewer, { ...input, mark: "so" }));
  const list = (await inScope(editor, listItems)).filter(({ category }) => category === "number");
  const seen = list.map(({ id }) => id);
  const items = list.filter(({ id }) => id !== second.id).map(({ wording }) => wording);
  await changeChecklist.run(editor, { category: "number", items, seen });
  const gone = { claimId, itemId: second.id, mark: "checked" };
  await expectRefused("conflict", () => markItem.run(reviewer, gone));
  await planClaim.run(reviewer, { claimId, category: "date" });
  await expectRefused("conflict", () =>
    markItem.run(reviewer, { claimId, itemId: first.id, mark: "open" }),
  );
});

test("an approved claim keeps its answers", async () => {
  const { reviewer, editor, article, first } = await deskWithClaim();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const input = { claimId, itemId: first.id, mark: "checked" };
  await expectRefused("conflict", () => markItem.run(reviewer, input));
});

test("whoever wrote the article, and whoever gives no verdicts, answers nothing", async () => {
  const { room, reporter, stranger, input } = await deskWithClaim();
  await expectRefused("forbidden", () => markItem.run(reporter, input));
  await expectRefused("forbidden", () => markItem.run(room.admin, input));
  await expectRefused("not_found", () => markItem.run(stranger, input));
  const writer = await room.join("reporter", "editor");
  const own = await testArticle(writer);
  const colleague = await room.join("reviewer");
  const { claimId } = await testClaim(colleague, own);
  await expectRefused("forbidden", () => markItem.run(writer, { ...input, claimId }));
});

test("the database holds it: in one's own name, on the claim's own list, while it is worked on", async () => {
  const { room, reviewer, editor, article, claimId, first, second, elsewhere } =
    await deskWithClaim();
  const insertAs = async (actor: typeof reviewer, claim: string, item: string, by: string) => {
    const sql = await applicationConnection(actor);
    const answer = await sqlState(
      sql.query(
        `INSERT INTO checklist_mark (newsroom_id, claim_id, item_id, mark, marked_by_id, marked_at)
         VALUES ($1, $2, $3, 'checked', $4, now())`,
        [actor.newsroomId, claim, item, by],
      ),
    );
    await sql.end();
    return answer;
  };
  const { memberId } = reviewer;
  expect(await insertAs(reviewer, claimId, first.id, editor.memberId)).toBe("ST403");
  expect(await insertAs(room.admin, claimId, first.id, room.admin.memberId)).toBe("ST403");
  expect(await insertAs(reviewer, claimId, elsewhere?.id ?? "", memberId)).toBe("ST409");
  expect(await insertAs(reviewer, claimId, first.id, memberId)).toBe("accepted");
  const writer = await room.join("reporter", "reviewer");
  const own = await testArticle(writer);
  const ofOwn = await testClaim(reviewer, own);
  expect(await insertAs(writer, ofOwn.claimId, first.id, writer.memberId)).toBe("ST403");
  const approved = await approvedClaim(reviewer, editor, article);
  expect(await insertAs(reviewer, approved.claimId, second.id, memberId)).toBe("ST409");
});
