import { expect, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { founderOf, foundNewsroom } from "./found-newsroom.ts";

function founding(slug: string) {
  const founder = {
    name: "Ada Admin",
    email: `Ada@${slug}.example`,
    password: "long enough a word",
    roles: ["admin", "editor"],
  };
  return { newsroom: { slug, name: "The Gazette" }, founder };
}

const operatorOf = (slug: string) => founderOf({ slug, name: "The Gazette", founder: "Ada Admin" });

test("a newsroom is founded with its first member, who can sign in", async () => {
  const operator = operatorOf("gazette");
  const { newsroomId, memberId } = operator;
  const { result, event } = await recording(() => foundNewsroom.run(operator, founding("gazette")));
  expect(result).toMatchObject({ memberId });
  const newsroom = await inScope({ newsroomId }, (db) =>
    db.newsroom.findFirstOrThrow({ include: { members: { include: { person: true } } } }),
  );
  expect(newsroom).toMatchObject({
    id: newsroomId,
    slug: "gazette",
    demo: false,
    members: [
      {
        id: memberId,
        roles: ["admin", "editor"],
        person: { id: result.personId, email: "ada@gazette.example" },
      },
    ],
  });
  const { personId } = result;
  const credential = await inScope({ personId }, (db) => db.credential.findFirstOrThrow());
  expect(credential.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(event).toMatchObject({
    chainOf: "newsroom",
    seq: 1,
    type: "newsroom.founded",
    actor: { member: memberId, name: "Ada Admin" },
    data: {},
    detail: { name: "The Gazette", slug: "gazette" },
  });
});

test("nobody but whoever runs the server founds a newsroom", async () => {
  const { admin } = await testNewsroom();
  await expectRefused("forbidden", () => foundNewsroom.run(admin, founding("another")));
});

test("a short password or an address that cannot be one leaves nothing", async () => {
  const slug = "shortly";
  const { newsroom, founder } = founding(slug);
  await expectRefused("invalid_input", () =>
    foundNewsroom.run(operatorOf(slug), { newsroom, founder: { ...founder, password: "short" } }),
  );
  await expectRefused("invalid_input", () =>
    foundNewsroom.run(operatorOf(slug), { newsroom: { ...newsroom, slug: "No Spaces" }, founder }),
  );
});

test("an address that is taken leaves nothing, and is said to be taken", async () => {
  const { admin } = await testNewsroom();
  const slug = admin.newsroomSlug;
  const error = await refusal(() =>
    foundNewsroom.run(operatorOf(slug), {
      ...founding(slug),
      founder: { ...founding(slug).founder, email: "somebody@else.example" },
    }),
  );
  expect(error).toMatchObject({
    code: "conflict",
    message: `There is a newsroom at the address ${slug} already.`,
  });
});
