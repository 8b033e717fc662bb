import { expect, test } from "vitest";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import { testDoors } from "#lib/domain/test-doors.ts";
import { filled } from "#lib/domain/test-doors-asked.ts";
import { findDoors } from "#lib/domain/test-doors-found.ts";
import { edited } from "#lib/domain/test-revision.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { type Scope, scopeOf, scopes } from "#lib/engines/permissions/scopes.ts";
import { actorByToken } from "#lib/platform/auth/actor-by-token.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { commandRows } from "./doors.cases.ts";

/** What a scope promises the database lets its bot do, to the end: every command, with what the table of doors sends. */

const { commands } = await findDoors();
const opened = (scope: Scope) =>
  [...commands.values()].filter(({ permission }) => scopeOf(permission) === scope);

type World = Awaited<ReturnType<typeof testDoors>>;

/** A bot whose token is made for one scope, and for reading. */
async function botFor(scope: Scope, maker: Actor): Promise<Actor> {
  const made = { name: `For ${scope}`, scopes: [...new Set(["read", scope])], days: 7 };
  const { token } = await makeToken.run(maker, made);
  return actorByToken(`Bearer ${token}`, maker.newsroomSlug);
}

/** Where the table sends what is another's, or is there already, what the bot can do it with. */
async function thingsFor(scope: Scope, bot: Actor, { things }: World): Promise<typeof things> {
  switch (scope) {
    case "annotate": {
      // About fewer words than it is pointed at afterwards.
      const { wordsStart: start, words } = things;
      const part = { words: String(words).slice(0, 3), wordsEnd: Number(start) + 3 };
      const add = filled(commandRows["annotation.add"]?.input, { ...things, ...part });
      const { annotationId } = await addAnnotation.run(bot, add);
      const { replyId } = await addReply.run(bot, filled(commandRows["reply.add"]?.input, things));
      return { ...things, annotation: annotationId, reply: replyId };
    }
    case "checks":
      // The other article's are on their way.
      return { ...things, article: things.edited };
    case "import":
      return { ...things, document: edited("Nine ferries left the harbour at dawn.") };
    default:
      return things;
  }
}

async function newestRevision(bot: Actor, articleId: string): Promise<string> {
  const { id } = await inScope(bot, (db) => currentRevision(db, articleId));
  return id;
}

test("each scope but that for reading opens commands", () => {
  expect(scopes.filter((scope) => opened(scope).length === 0)).toEqual(["read"]);
});

test.each(scopes.filter((scope) => scope !== "read"))(
  "a token for %s does all that it opens",
  async (scope) => {
    const world = await testDoors();
    const bot = await botFor(scope, world.callers.byRole.admin);
    const things = await thingsFor(scope, bot, world);
    const told: Record<string, string> = {};
    for (const { name, run } of opened(scope)) {
      const editedRevision = await newestRevision(bot, String(things.edited));
      const input = filled(commandRows[name]?.input, { ...things, editedRevision });
      told[name] = await run(bot, input).then(
        () => "done",
        (error: Error) => error.message,
      );
    }
    expect(told).toEqual(Object.fromEntries(opened(scope).map(({ name }) => [name, "done"])));
  },
  60_000,
);
