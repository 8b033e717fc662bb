import { expect, onTestFinished, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { askExpert } from "#lib/domain/experts/commands/ask-expert.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { removeMember } from "#lib/domain/members/commands/remove-member.ts";
import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { approvedClaim, proposedClaim, testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { logsHolding } from "../queries.ts";
import { textsHolding } from "../test-texts-holding.ts";
import { erasePerson, erasePersonWhole } from "./erase-person.ts";

const asked = (memberId: string, articleId?: string) => ({
  ...{ erasureId: newId(), because: "asked", reason: "They wrote to us." },
  ...{ memberId, articleId },
});

/** A desk whose reviewer worked and then left; their name stands in what others wrote, too. */
async function deskOfFormer() {
  const desk = await testDesk();
  const { room, reviewer, editor, article } = desk;
  const name = `Zébédée ŁÜ ${newId().slice(-12)}`;
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  await owner.query("UPDATE person SET name = $1 WHERE id = $2", [name, reviewer.personId]);
  const named: Actor = { ...reviewer, name };
  await approvedClaim(named, editor, article);
  const annotation = await testAnnotation(named, article);
  const { annotationId } = annotation;
  await addReply.run(editor, { annotationId, body: `Ask ${name}, or ${name.toUpperCase()}.` });
  await removeMember.run(room.admin, { memberId: named.memberId });
  const { rows } = await owner.query("SELECT email FROM person WHERE id = $1", [named.personId]);
  const email: string = rows[0].email;
  return { ...desk, admin: room.admin, former: named, name, email, owner };
}

test("a former member's name goes from every log and row, and every chain holds", async () => {
  const { admin, former, name, email, owner, article } = await deskOfFormer();
  const { articleId } = article;
  const { memberId } = former;
  const logs = () => inScope(admin, (db) => logsHolding(db, { memberId, words: [name] }));
  expect((await logs()).map((log) => log.articleId)).toEqual([articleId, null]);
  expect(await textsHolding(owner, [name, email])).not.toEqual([]);

  const input = asked(former.memberId, articleId);
  const { result, event } = await recording(() => erasePerson.run(admin, input));
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "texts.erased",
    data: { of: "person", because: "asked", member: former.memberId },
    detail: { reason: "They wrote to us." },
  });
  expect(result.events.length).toBeGreaterThan(3);
  expect((await logs()).map((log) => log.articleId)).toEqual([null]);

  const last = await recording(() => erasePerson.run(admin, { ...input, articleId: undefined }));
  expect(last.event).toMatchObject({ chainOf: "newsroom", type: "texts.erased" });
  expect(await textsHolding(owner, [name, name.toUpperCase(), email])).toEqual([]);
  const member = await inScope(admin, (db) =>
    db.member.findFirstOrThrow({ where: { id: former.memberId }, include: { person: true } }),
  );
  expect(member.person.name).toBe(ERASED);
  const replies = await inScope(admin, (db) => db.reply.findMany());
  expect(replies.map(({ body }) => body)).toEqual([`Ask ${ERASED}, or ${ERASED}.`]);
});

test("also from texts of a source that the admin does not see, from what others are asked, and from how one signs in", async () => {
  const desk = await deskOfFormer();
  const { admin, editor, former, reporter, article, name, email, owner } = desk;
  const note = `${name} brought it.`;
  const source = { kind: "note", articleId: article.articleId, title: "A memo", note };
  await addSource.run(reporter, { ...source, visibleTo: [reporter.memberId] });
  const { claimId } = await proposedClaim(editor, article);
  const asked = { name: `Dr ${name}`, email, question: `Does ${name} count right?` };
  await askExpert.run(editor, { claimId, ...asked, evidenceIds: [], days: 7 });
  await makeToken.run(admin, { name: `Script of ${name}`, scopes: ["read"], days: 7 });
  const { personId } = former;
  for (const sql of [
    "INSERT INTO second_factor (person_id, secret, created_at) VALUES ($1, 'sealed', now())",
    "INSERT INTO recovery_code (person_id, sha256) VALUES ($1, repeat('a', 64))",
    "INSERT INTO password_link (person_id, sha256, made_at, expires_at) VALUES ($1::uuid, encode(sha256($1::text::bytea), 'hex'), now(), now() + interval '1 hour')",
    "INSERT INTO identity (issuer, subject, person_id, linked_at) VALUES ('https://id.example', $1::text, $1::uuid, now())",
  ]) {
    await owner.query(sql, [personId]);
  }
  const why = { memberId: former.memberId, because: "asked", reason: "They wrote to us." };
  expect(await erasePersonWhole(admin, why)).toEqual({ articles: 1, events: expect.any(Array) });
  expect(await textsHolding(owner, [name, name.toLowerCase(), email])).toEqual([]);
  for (const table of ["second_factor", "recovery_code", "password_link", "identity"]) {
    const { rows } = await owner.query(`SELECT FROM ${table} WHERE person_id = $1`, [personId]);
    expect(rows, table).toEqual([]);
  }
  const notes = await inScope(reporter, (db) => db.source.findMany({ where: { title: "A memo" } }));
  expect(notes.map((one) => one.note)).toEqual([`${ERASED} brought it.`]);
  expect(await inScope(admin, (db) => db.source.count({ where: { title: "A memo" } }))).toBe(0);
});

test("who stands in an article as its own words alone is erased all the same", async () => {
  const { room, reporter, article } = await testDesk();
  const { admin } = room;
  const exact = "two days";
  const { memberId, personId } = await room.join("auditor");
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  await owner.query("UPDATE person SET name = $1 WHERE id = $2", [exact, personId]);
  await testAnnotation(reporter, article);
  await removeMember.run(admin, { memberId });
  const why = { memberId, because: "asked", reason: "They wrote to us." };
  expect(await erasePersonWhole(admin, why)).toEqual({ articles: 0, events: expect.any(Array) });
  const { rows } = await owner.query("SELECT FROM person WHERE name = $1", [exact]);
  expect(rows).toEqual([]);
});

test("who is a member of another newsroom keeps their name there", async () => {
  const { admin, former, name, owner, article } = await deskOfFormer();
  const other = await testNewsroom();
  await owner.query(
    "INSERT INTO member (newsroom_id, id, person_id, roles, created_at) VALUES ($1, $2, $3, '{editor}', now())",
    [other.newsroomId, newId(), former.personId],
  );
  await erasePerson.run(admin, asked(former.memberId, article.articleId));
  await erasePerson.run(admin, asked(former.memberId));
  const { rows } = await owner.query("SELECT name FROM person WHERE id = $1", [former.personId]);
  expect(rows).toEqual([{ name }]);
  expect(await textsHolding(owner, [name])).toEqual(["person.name"]);
});

test("nobody is erased who is a member, twice, by anybody but an admin, or with their name as the reason", async () => {
  const { admin, editor, former, name, article } = await deskOfFormer();
  await expectRefused("conflict", () => erasePerson.run(admin, asked(editor.memberId)));
  await expectRefused("not_found", () => erasePerson.run(admin, asked(newId())));
  await expectRefused("forbidden", () => erasePerson.run(editor, asked(former.memberId)));
  const telling = { ...asked(former.memberId), reason: `${name} asked.` };
  await expectRefused("invalid_input", () => erasePerson.run(admin, telling));
  await erasePerson.run(admin, asked(former.memberId, article.articleId));
  await expectRefused("conflict", () =>
    erasePerson.run(admin, asked(former.memberId, article.articleId)),
  );
});

test("by SQL, nobody is erased without the event that says so", async () => {
  const { admin, former, name } = await deskOfFormer();
  const sql = await applicationConnection(admin);
  onTestFinished(() => sql.end());
  const erase = sql.query("SELECT erase_person($1, $2, $3)", [former.memberId, newId(), [name]]);
  expect(await sqlState(erase)).toBe("ST409");
  const others = sql.query("SELECT * FROM details_to_erase(NULL, 'person', $1, $2)", [
    former.memberId,
    ["Ada Admin"],
  ]);
  expect(await sqlState(others)).toBe("ST409");
  const words = sql.query("SELECT erase_words($1, $2)", [admin.newsroomId, ["the"]]);
  expect(await sqlState(words)).toBe("42501");
});

test("by SQL, nobody but an admin is told what is to be erased, or takes it out of what lies beside events", async () => {
  const { editor, admin, former, article, name } = await deskOfFormer();
  const sql = await applicationConnection(editor);
  onTestFinished(() => sql.end());
  const logs = await sql.query("SELECT * FROM logs_to_erase($1, $2)", [former.memberId, [name]]);
  expect(logs.rows).toEqual([]);
  const asked = sql.query("SELECT * FROM details_to_erase($1, 'person', $2, $3)", [
    article.articleId,
    former.memberId,
    [name],
  ]);
  expect(await sqlState(asked)).toBe("ST409");
  const chain = await inScope(admin, (db) => db.chain.findFirstOrThrow());
  const emptied = sql.query("SELECT leave_details($1, '{}', ARRAY[1], ARRAY['00'], ARRAY['{}'])", [
    chain.id,
  ]);
  expect(await sqlState(emptied)).toBe("ST409");
});
