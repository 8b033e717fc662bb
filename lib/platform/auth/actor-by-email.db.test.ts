import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { actorByEmail } from "./actor-by-email.ts";

const id = newId();
const slug = `named-${id.slice(-12)}`;
const email = `nadia@${slug}.example`;
const elsewhere = `omar@${slug}.example`;

async function newsroomWithOneMember() {
  const at = new Date();
  const [memberId, personId, other] = [newId(), newId(), newId()];
  await inScope({ newsroomId: id, personId: other }, async (db) => {
    await db.newsroom.createMany({
      data: { id, slug, name: "The Named", demo: false, createdAt: at },
    });
    await db.person.createMany({
      data: { id: other, email: elsewhere, name: "Omar", createdAt: at },
    });
  });
  await inScope({ newsroomId: id, personId }, async (db) => {
    await db.person.createMany({ data: { id: personId, email, name: "Nadia", createdAt: at } });
    await db.member.createMany({
      data: { id: memberId, newsroomId: id, personId, roles: ["editor"], createdAt: at },
    });
  });
  return { memberId, personId };
}

test("finds a member by newsroom and address, and says what is not there", async () => {
  const { memberId, personId } = await newsroomWithOneMember();
  expect(await actorByEmail(slug, email.toUpperCase())).toEqual({
    newsroomId: id,
    newsroomSlug: slug,
    newsroomName: "The Named",
    memberId,
    personId,
    name: "Nadia",
    roles: ["editor"],
  });
  await expect(actorByEmail("nowhere", email)).rejects.toThrow(
    new AppError("not_found", "There is no newsroom “nowhere”."),
  );
  for (const address of [elsewhere, "nobody@example.org"]) {
    await expect(actorByEmail(slug, address)).rejects.toThrow(
      new AppError("not_found", `Nobody in the newsroom “${slug}” has the address ${address}.`),
    );
  }
});
