import { expect, onTestFinished, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { removeMember } from "#lib/domain/members/commands/remove-member.ts";
import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import { approvedClaim, testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import {
  applicationConnection,
  ownerConnection,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { articlesHolding } from "../queries.ts";
import { textsHolding } from "../test-texts-holding.ts";
import { erasePerson } from "./erase-person.ts";

const asked = (memberId: string, articleId?: string) => ({
  ...{ erasureId: newId(), because: "asked", reason: "They wrote to us." },
  ...{ memberId, articleId },
});

/** A desk whose reviewer worked and then left; their name stands in what others wrote, too. */
async function deskOfFormer() {
  const desk = await testDesk();
  const { room, reviewer, editor, article } = desk;
  const name = `Zebedee ${newId().slice(-12)}`;
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
  expect(await inScope(admin, (db) => articlesHolding(db, [name]))).toEqual([articleId]);
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
  expect(await inScope(admin, (db) => articlesHolding(db, [name]))).toEqual([]);

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
  const words = sql.query("SELECT erase_words($1, $2)", [admin.newsroomId, ["the"]]);
  expect(await sqlState(words)).toBe("42501");
});
