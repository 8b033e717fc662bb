import { expect, onTestFinished, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { recordReply } from "#lib/domain/contacts/commands/record-reply.ts";
import { answerRequest } from "#lib/domain/experts/commands/answer-request.ts";
import { askExpert } from "#lib/domain/experts/commands/ask-expert.ts";
import { revokeExpert } from "#lib/domain/experts/commands/revoke-expert.ts";
import { expertByLink } from "#lib/domain/experts/queries.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { revokeInvitation } from "#lib/domain/members/commands/revoke-invitation.ts";
import { proposedClaim, testAnnotation, testArticle } from "#lib/domain/test-article.ts";
import { contactRow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { deskWithOutsider } from "../test-outsider.ts";
import { textsHolding } from "../test-texts-holding.ts";
import { eraseOutsider, eraseOutsiderWhole } from "./erase-outsider.ts";

const why = { because: "asked", reason: "They wrote to us." };

test("somebody outside goes from every log and row, and every chain and report holds", async () => {
  const desk = await deskWithOutsider();
  const { admin, reviewer, byArticle, invitationId, token, owner } = desk;
  const { name, email } = desk;
  await answerRequest.run(await expertByLink(token), { body: `Eighteen. ${name}` });
  await revokeInvitation.run(admin, { invitationId });
  expect(await textsHolding(owner, [name, email])).toEqual(
    expect.arrayContaining([
      ...["annotation.file_author", "article.byline_text", "event_detail.detail"],
      ...["expert_answer.body", "expert_request.email", "expert_request.name", "invitation.email"],
    ]),
  );
  const done = await eraseOutsiderWhole(admin, { ...why, texts: [name, email] });
  expect(done).toEqual({ articles: 2, events: expect.any(Number) });
  const spelled = [name, name.toUpperCase(), name.toLowerCase(), email];
  expect(await textsHolding(owner, spelled)).toEqual([]);

  const rows = await inScope(reviewer, async (db) => ({
    asked: await db.expertRequest.findFirstOrThrow({ include: { answer: true } }),
    byline: (await db.article.findFirstOrThrow({ where: { id: byArticle } })).bylineText,
    wrote: await db.annotation.findMany({ where: { articleId: byArticle } }),
    reply: (await db.reply.findFirstOrThrow()).body,
  }));
  expect(rows.asked).toMatchObject({ name: ERASED, email: ERASED });
  expect(rows.asked.answer?.body).toBe(`Eighteen. ${ERASED}`);
  expect(rows.byline).toBe(`with agency reports, translated by ${ERASED}`);
  expect(rows.wrote.map(({ fileAuthor }) => fileAuthor)).toEqual([ERASED]);
  expect(rows.reply).toBe(`I asked ${ERASED} (${ERASED}).`);
});

test("whoever was asked before publication goes, also from a contact that the admin does not see", async () => {
  const { room, reporter, article } = await testDesk();
  const tail = newId().slice(-12);
  const [name, address] = [`Mira Soto ${tail}`, `mira.${tail}@port.example`];
  const who = { name, address, question: `Dear ${name}, how many?`, terms: "background" };
  const { contactId } = await testContact(reporter, article, who);
  const reply = { contactId, reply: `Nine. ${name}`, terms: "off_record", place: `with ${name}` };
  await recordReply.run(reporter, reply);
  await eraseOutsiderWhole(room.admin, { ...why, texts: [name, address] });
  expect(await contactRow(reporter, contactId)).toMatchObject({
    ...{ name: ERASED, address: ERASED, question: `Dear ${ERASED}, how many?` },
    ...{ reply: `Nine. ${ERASED}`, place: `with ${ERASED}`, terms: "off_record" },
  });
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  expect(await textsHolding(owner, [name, address])).toEqual([]);
});

test("where an article's own words alone are so, the rows go with the last log of the others", async () => {
  const { room, reviewer, article } = await testDesk();
  const { claimId } = await proposedClaim(reviewer, article);
  const other = await testArticle(await room.join("reporter"));
  await testAnnotation(reviewer, other);
  const asked = { name: "two days", question: "How many came?" };
  const { requestId } = await askExpert.run(reviewer, { claimId, ...asked });
  await revokeExpert.run(reviewer, { requestId });
  const done = await eraseOutsiderWhole(room.admin, { ...why, texts: ["two days"] });
  expect(done).toMatchObject({ articles: 1 });
  const row = await inScope(reviewer, (db) => db.expertRequest.findFirstOrThrow());
  expect(row.name).toBe(ERASED);
});

test("the event says so, in each log; and rows go with the last of them", async () => {
  const { admin, reviewer, name, article, byArticle, claimId, requestId } =
    await deskWithOutsider();
  const once = { ...why, texts: [name], erasureId: newId() };
  const { articleId } = article;
  await expectRefused("conflict", () => eraseOutsider.run(admin, { ...once, articleId }));
  await revokeExpert.run(reviewer, { requestId });
  const first = await recording(() => eraseOutsider.run(admin, { ...once, articleId }));
  expect(first.event).toMatchObject({
    chainOf: { articleId },
    type: "texts.erased",
    data: { of: "outsider", because: "asked", erasure: once.erasureId },
    detail: { reason: "They wrote to us." },
  });
  const named = () => inScope(admin, (db) => db.expertRequest.count({ where: { claimId, name } }));
  expect(await named()).toBe(1);
  await recording(() => eraseOutsider.run(admin, { ...once, articleId: byArticle }));
  expect(await named()).toBe(0);
  await expectRefused("not_found", () => eraseOutsiderWhole(admin, { ...why, texts: [name] }));
});

test("not while a link of theirs is open, by anybody but an admin, of a member, or of words that name nobody", async () => {
  const { admin, editor, reviewer, name, email, requestId } = await deskWithOutsider();
  const erase = (texts: string[], actor = admin, more = {}) =>
    eraseOutsider.run(actor, { ...why, texts, erasureId: newId(), ...more });
  await expectRefused("forbidden", () => erase([name], editor));
  await expectRefused("conflict", () => erase([email]));
  await revokeExpert.run(reviewer, { requestId });
  // They were invited, too.
  await expectRefused("conflict", () => erase([email]));
  await expectRefused("not_found", () => erase([reviewer.name]));
  await expectRefused("not_found", () => erase(["reports"]));
  await expectRefused("not_found", () => erase([name, "the envoys came"]));
  await expectRefused("invalid_input", () => erase(["Ine"]));
  await expectRefused("invalid_input", () => erase([name], admin, { reason: `${name} asked.` }));
});

test("by SQL, nobody outside is erased or told without an admin and the event that says so", async () => {
  const { admin, editor, name, article } = await deskWithOutsider();
  for (const who of [admin, editor]) {
    const sql = await applicationConnection(who);
    onTestFinished(() => sql.end());
    const erase = (words: string[]) =>
      sqlState(sql.query("SELECT erase_outsider($1, $2)", [newId(), words]));
    expect(await erase([name])).toBe("ST409");
    const told = (words: string[]) =>
      sqlState(sql.query("SELECT * FROM details_of_outsider($1, $2)", [article.articleId, words]));
    expect(await told([name])).toBe(who === admin ? "accepted" : "ST409");
    expect(await told(["the"])).toBe("ST409");
    const logs = await sql.query("SELECT * FROM logs_of_outsider($1)", [[name]]);
    expect(logs.rows).toHaveLength(who === admin ? 2 : 0);
  }
});
