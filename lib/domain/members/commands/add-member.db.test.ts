import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addMember } from "./add-member.ts";

const password = "long enough a word";

test("somebody new becomes a member who can sign in", async () => {
  const { admin, newsroomId } = await testNewsroom();
  const email = `new@${admin.newsroomSlug}.example`;
  const input = { name: "Nadia New", email, password, roles: ["reviewer", "editor", "reviewer"] };
  const { result, event } = await recording(() => addMember.run(admin, input));
  const member = await inScope({ newsroomId }, (db) =>
    db.member.findFirstOrThrow({ where: { id: result.memberId }, include: { person: true } }),
  );
  expect(member).toMatchObject({
    roles: ["reviewer", "editor"],
    removedAt: null,
    createdAt: new Date(event.at),
    person: { name: "Nadia New", email },
  });
  const { personId } = member;
  expect(await inScope({ personId }, (db) => db.credential.count())).toBe(1);
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "member.added",
    actor: { member: admin.memberId },
    data: { member: result.memberId, roles: ["reviewer", "editor"] },
    detail: { name: "Nadia New", email },
  });
});

test("somebody known from another newsroom keeps their name and password", async () => {
  const [here, there] = [await testNewsroom(), await testNewsroom()];
  const email = `both@${here.admin.newsroomSlug}.example`;
  const known = { name: "Bo Both", email, password, roles: ["reporter"] };
  await addMember.run(here.admin, known);
  const { memberId, knownAs } = await addMember.run(there.admin, {
    ...known,
    name: "Else",
    password: undefined,
  });
  const member = await inScope(there, (db) =>
    db.member.findFirstOrThrow({ where: { id: memberId }, include: { person: true } }),
  );
  expect(member.person.name).toBe("Bo Both");
  expect(knownAs).toBe("Bo Both");
});

test("nobody but an admin adds members", async () => {
  const room = await testNewsroom();
  const editor = await room.join("editor", "reviewer", "reporter", "auditor");
  const input = { name: "Nadia New", email: "nobody@added.example", password, roles: ["admin"] };
  await expectRefused("forbidden", () => addMember.run(editor, input));
});

test("a member is not added twice", async () => {
  const { admin } = await testNewsroom();
  const email = `ada@${admin.newsroomSlug}.example`;
  await expectRefused("conflict", () =>
    addMember.run(admin, { name: "Ada Admin", email, roles: ["editor"] }),
  );
});

test("of two who add the same person at the same moment, one is told so", async () => {
  const { admin, newsroomId } = await testNewsroom();
  const email = `twice@${admin.newsroomSlug}.example`;
  const add = () => addMember.run(admin, { name: "Tia Twice", email, password, roles: ["editor"] });
  const outcomes = await Promise.allSettled([add(), add()]);
  const refused = outcomes.filter(({ status }) => status === "rejected");
  expect(refused).toMatchObject([{ reason: { code: "conflict" } }]);
  expect(await inScope({ newsroomId }, (db) => db.member.count())).toBe(2);
});

test("a new person without a password, or with a role that there is not, leaves nothing", async () => {
  const { admin } = await testNewsroom();
  const input = { name: "Nadia New", email: `n@${admin.newsroomSlug}.example`, roles: ["editor"] };
  await expectRefused("invalid_input", () => addMember.run(admin, input));
  await expectRefused("invalid_input", () =>
    addMember.run(admin, { ...input, password, roles: ["owner"] }),
  );
});
