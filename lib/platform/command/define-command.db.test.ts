import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import type { Actor } from "./actor.ts";
import { type CommandContext, defineCommand, type Loaded } from "./define-command.ts";

let owner: Client;
let actor: Actor;

beforeAll(async () => {
  owner = await ownerConnection();
  const ids = { newsroomId: newId(), memberId: newId(), personId: newId() };
  const slug = `door-${ids.newsroomId.slice(-12)}`;
  const { newsroomId, memberId, personId } = ids;
  await owner.query("INSERT INTO newsroom VALUES ($1, $2, 'Desk', false, now())", [
    newsroomId,
    slug,
  ]);
  await owner.query("INSERT INTO person VALUES ($1, $2, 'Ada', now())", [
    personId,
    `ada@${slug}.example`,
  ]);
  await owner.query("INSERT INTO member VALUES ($1, $2, $3, '{admin}', now())", [
    newsroomId,
    memberId,
    personId,
  ]);
  actor = { ...ids, newsroomSlug: slug, newsroomName: "Desk", name: "Ada", roles: ["admin"] };
});
afterAll(() => owner.end());

type Handle = (context: CommandContext<{ roles: string[] }, Loaded>) => Promise<unknown>;

/** A command that adds a member, as `handle` does it. */
function adding(handle: Handle) {
  return defineCommand({
    name: "member.test",
    input: z.object({ roles: z.array(z.string()) }),
    permission: "member.add",
    load: async () => ({ chain: "newsroom" as const }),
    handle,
  });
}

const addRow: Handle = async ({ db, input }) => {
  const personId = newId();
  await owner.query("INSERT INTO person VALUES ($1, $2, 'Ben', now())", [
    personId,
    `${personId}@example.org`,
  ]);
  const { newsroomId } = actor;
  const row = { id: newId(), newsroomId, personId, createdAt: new Date() };
  await db.member.createMany({ data: { ...row, roles: input.roles } });
};

const recordIt: Handle = ({ input, record }) =>
  record(
    "member.added",
    { member: newId(), roles: input.roles },
    { name: "Ben", email: "ben@example.org" },
  );

async function counts() {
  const { rows } = await owner.query(
    `SELECT (SELECT count(*)::int FROM member WHERE newsroom_id = $1) AS members,
       (SELECT count(*)::int FROM audit_event WHERE newsroom_id = $1) AS events`,
    [actor.newsroomId],
  );
  return rows[0];
}

async function expectNothingOf(handle: Handle, message: string, input: unknown = { roles: [] }) {
  const before = await counts();
  await expect(adding(handle).run(actor, input)).rejects.toThrow(message);
  expect(await counts()).toEqual(before);
}

test("row and event are written together", async () => {
  const before = await counts();
  await adding(async (context) => {
    await addRow(context);
    await recordIt(context);
  }).run(actor, { roles: ["editor"] });
  expect(await counts()).toEqual({ members: before.members + 1, events: before.events + 1 });
});

test("a command that records no event, or two, fails and leaves nothing", async () => {
  await expectNothingOf(addRow, "member.test recorded 0 events instead of one.");
  const twice: Handle = async (context) => {
    await addRow(context);
    await recordIt(context);
    await recordIt(context);
  };
  await expectNothingOf(twice, "member.test recorded 2 events instead of one.");
});

test("what is thrown after the event was recorded leaves neither row nor event", async () => {
  const late: Handle = async (context) => {
    await addRow(context);
    await recordIt(context);
    throw new AppError("conflict", "Too late.");
  };
  await expectNothingOf(late, "Too late.");
});

test("an event that says what its kind does not say is refused, and the change with it", async () => {
  const wrong: Handle = async (context) => {
    await addRow(context);
    const data = { member: "Ben", roles: [] };
    await context.record("member.added", data, { name: "Ben", email: "ben@example.org" });
  };
  await expectNothingOf(wrong, "Invalid UUID");
});

test("a refusal by the database is told in its words, and leaves nothing", async () => {
  const twice: Handle = async (context) => {
    const { db } = context;
    await recordIt(context);
    await db.chain.updateMany({ where: { newsroomId: actor.newsroomId }, data: { headSeq: 99 } });
  };
  await expectNothingOf(
    twice,
    "Refused by the database: a chain's head is moved by its events alone.",
  );
});

test("what cannot be read is refused field by field, before anything is looked up", async () => {
  const never: Handle = () => Promise.reject(new Error("reached"));
  const refusal = adding(never).run({ ...actor, newsroomId: "none" }, { roles: "editor" });
  await expect(refusal).rejects.toMatchObject({
    code: "invalid_input",
    issues: [{ path: "roles", message: expect.any(String) }],
  });
});

test("roles count as they are in the database, not as the door brought them", async () => {
  const claimed = { ...actor, memberId: newId(), roles: ["admin"] };
  await expect(adding(recordIt).run(claimed, { roles: [] })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("what is prepared stands outside the transaction; where it refuses, nothing begins", async () => {
  const seen: string[] = [];
  const preparing = defineCommand({
    name: "member.test",
    input: z.object({ roles: z.array(z.string()) }),
    permission: "member.add",
    async prepare({ input }) {
      seen.push("prepare");
      if (input.roles.length === 0) throw new AppError("invalid_input", "No roles.");
      return input.roles.length;
    },
    load: async ({ prepared }) => {
      seen.push(`load ${prepared}`);
      return { chain: "newsroom" as const };
    },
    handle: async (context) => {
      await addRow(context);
      await recordIt(context);
    },
  });
  await preparing.run(actor, { roles: ["editor"] });
  await expect(preparing.run(actor, { roles: [] })).rejects.toThrow("No roles.");
  expect(seen).toEqual(["prepare", "load 1", "prepare"]);
});
