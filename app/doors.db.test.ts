import { beforeAll, describe, expect, test, vi } from "vitest";
import { testDoors } from "#lib/domain/test-doors.ts";
import {
  askAction,
  askPage,
  askRoute,
  filled,
  givenTo,
  type Outcome,
  outcomeOf,
  type Sent,
} from "#lib/domain/test-doors-asked.ts";
import { findDoors, type Handler } from "#lib/domain/test-doors-found.ts";
import { type Role, roles } from "#lib/engines/permissions/facts.ts";
import { openSession } from "#lib/platform/auth/sessions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import {
  actionRows,
  type CommandRow,
  commandRows,
  type DoorRow,
  pageRows,
  routeRows,
} from "./doors.cases.ts";

/**
 * Every route, page, action and command that the files hold, against the one table of
 * `doors.cases.ts`. The doors are the real ones; who comes is put into next-auth's mouth, as a
 * session that runs.
 */
const caller = vi.hoisted((): { now?: { personId: string; sessionId: string } } => ({}));

vi.mock("next-auth", () => ({
  default: () => () => undefined,
  getServerSession: async () => caller.now,
}));
vi.mock("next/server", () => ({ connection: async () => undefined, after: () => undefined }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}));
vi.mock("next-intl/server", () => {
  const words = Object.assign((key: string) => key, { rich: (key: string) => key });
  return { getLocale: async () => "en", getTranslations: async () => words };
});

const doors = await findDoors();

test.each([
  { list: "commandRows", found: doors.commands, rows: commandRows },
  { list: "actionRows", found: doors.actions, rows: actionRows },
  { list: "routeRows", found: doors.routes, rows: routeRows },
  { list: "pageRows", found: doors.pages, rows: pageRows },
])("every door has its row in $list, and every row its door", ({ list, found, rows }) => {
  const row =
    list === "commandRows" ? "{ may: …, input: … }" : '{ runs: "noun.verb" } or { may: … }';
  const missing = [...found.keys()].filter((name) => !(name in rows));
  const add = missing.map((name) => `  "${name}": ${row},`).join("\n");
  expect(missing, `Say who may in app/doors.cases.ts, ${list}:\n${add}\n`).toEqual([]);
  expect(
    Object.keys(rows).filter((name) => !found.has(name)),
    `Take out of app/doors.cases.ts, ${list}: there is no such door.`,
  ).toEqual([]);
});

type World = Awaited<ReturnType<typeof testDoors>>;
const at: { world?: World } = {};
const sessions = new Map<string, { personId: string; sessionId: string }>();

function world(): World {
  if (!at.world) throw new Error("The newsroom is not there.");
  return at.world;
}

beforeAll(async () => {
  at.world = await testDoors();
  const { byRole, removed, foreign } = world().callers;
  for (const { personId } of [...Object.values(byRole), removed, foreign]) {
    sessions.set(personId, { personId, sessionId: await openSession(personId, "a test") });
  }
}, 60_000);

/** A door into a newsroom, and how it is asked. */
interface Door {
  name: string;
  may: readonly Role[];
  /** What whoever may pass is told, where what is sent comes to nothing. */
  answers?: string;
  /** What a stranger and a former member are told. */
  strangers?: Outcome;
  removed: Outcome;
  signedOut?: Outcome;
  ask: (actor?: Actor) => Promise<Outcome>;
}

type NewsroomRow = Exclude<DoorRow, { open: string }>;
type Ask = (slug: string, sent: Sent) => Promise<Outcome>;

/** A door of the network, which the address leads into a newsroom. */
function doorOf(name: string, row: NewsroomRow, ask: Ask): Door {
  const command = "runs" in row ? commandRows[row.runs] : undefined;
  const { may = [], body, answers } = "runs" in row ? { ...command, body: command?.input } : row;
  const sent = { at: row.at, form: row.form, body };
  return {
    name,
    may,
    answers,
    signedOut: "unauthenticated",
    strangers: "not_found",
    removed: "not_found",
    ask: () => ask(world().callers.byRole.admin.newsroomSlug, filled(sent, world().things) as Sent),
  };
}

/** A command knows who acts, in their own newsroom: a stranger can but name what is in another. */
function doorOfCommand(name: string, { may, input, strangers, answers }: CommandRow): Door {
  const namesThings = JSON.stringify(input).includes('"$');
  return {
    name: `command ${name}`,
    may,
    answers,
    strangers: namesThings ? (strangers ?? "not_found") : undefined,
    removed: "forbidden",
    ask: (actor) =>
      outcomeOf(() => actor && doors.commands.get(name)?.run(actor, filled(input, world().things))),
  };
}

function inNewsroom(
  kind: string,
  found: ReadonlyMap<string, Handler>,
  rows: Readonly<Record<string, DoorRow>>,
  ask: (handler: Handler, name: string) => Ask,
): Door[] {
  return [...found].flatMap(([name, handler]) => {
    const row = rows[name];
    return row && !("open" in row) ? [doorOf(`${kind} ${name}`, row, ask(handler, name))] : [];
  });
}

const walked: Door[] = [
  ...Object.entries(commandRows).map(([name, row]) => doorOfCommand(name, row)),
  ...inNewsroom(
    "action",
    doors.actions,
    actionRows,
    (action) => (slug, sent) => askAction(action, givenTo(slug, sent)),
  ),
  ...inNewsroom(
    "route",
    doors.routes,
    routeRows,
    (route, name) => (slug, sent) => askRoute(route, name.split(" ")[0] ?? "", slug, sent),
  ),
  ...inNewsroom("page", doors.pages, pageRows, (page) => (slug, sent) => askPage(page, slug, sent)),
];

async function askAs(door: Door, actor?: Actor): Promise<Outcome> {
  caller.now = actor && sessions.get(actor.personId);
  return door.ask(actor);
}

async function countEvents(): Promise<number> {
  const owner = await ownerConnection();
  const newsrooms = [world().callers.byRole.admin.newsroomId, world().callers.foreign.newsroomId];
  const query = "SELECT count(*)::int AS n FROM audit_event WHERE newsroom_id = ANY($1)";
  const { rows } = await owner.query(query, [newsrooms]);
  await owner.end();
  return rows[0].n;
}

/** Those who may not come first, to all doors: they leave everything as it was for those who may. */
describe("who may not", () => {
  const before: { events?: number } = {};
  beforeAll(async () => {
    before.events = await countEvents();
  });

  test.each(walked)("$name", async (door) => {
    const { byRole, removed, foreign } = world().callers;
    const told: Record<string, Outcome> = {};
    const expected: Record<string, Outcome> = { removed: door.removed };
    if (door.signedOut) {
      told["signed out"] = await askAs(door);
      expected["signed out"] = door.signedOut;
    }
    if (door.strangers) {
      told.stranger = await askAs(door, foreign);
      expected.stranger = door.strangers;
    }
    told.removed = await askAs(door, removed);
    for (const role of roles.filter((role) => !door.may.includes(role))) {
      told[role] = await askAs(door, byRole[role]);
      expected[role] = "forbidden";
    }
    expect(told).toEqual(expected);
  });

  test("has left nothing in the log", async () => {
    expect(await countEvents()).toBe(before.events);
  });
});

/** What the thing in hand does not allow at this moment is refused after who asks. */
describe("who may", () => {
  test.each(walked)("$name", async (door) => {
    const told: [Role, Outcome][] = [];
    for (const role of door.may) {
      told.push([role, await askAs(door, world().callers.byRole[role])]);
    }
    const passed = ["ok", "conflict", door.answers];
    expect(told.filter(([, outcome]) => !passed.includes(outcome))).toEqual([]);
  });
});

const open = [
  ...[...doors.pages].map(([name, page]) => ({
    name: `page ${name}`,
    row: pageRows[name],
    ask: (): Promise<Outcome> => askPage(page, "", {}),
  })),
  ...[...doors.actions].map(([name, action]) => ({
    name: `action ${name}`,
    row: actionRows[name],
    ask: (given: readonly unknown[]): Promise<Outcome> => askAction(action, given),
  })),
].flatMap(({ name, row, ask }) => (row && "open" in row ? [{ name, row, ask }] : []));

test.each(open)("$name is open to $row.open", async ({ row, ask }) => {
  caller.now = undefined;
  const signedOut = await ask(row.args ?? []);
  caller.now = sessions.get(world().callers.foreign.personId);
  const signedIn = await ask(row.args ?? []);
  expect(signedOut === "unauthenticated").toBe(row.open === "signed in");
  expect(signedIn).not.toBe("unauthenticated");
});
