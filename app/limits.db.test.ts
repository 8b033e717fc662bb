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
import { findDoors } from "#lib/domain/test-doors-found.ts";
import { openSession } from "#lib/platform/auth/sessions.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { spendLimit } from "#lib/platform/limits/spend.ts";
import {
  actionRows,
  commandRows,
  type DoorRow,
  pageRows,
  routeRows,
  unlimitedDoors,
} from "./doors.cases.ts";

/**
 * Every action, route and page that the files hold: whoever used up what may be done in a time is held
 * up at each of them, or it changes nothing.
 */
const caller = vi.hoisted((): { now?: { personId: string; sessionId: string } } => ({}));
const address = vi.hoisted(() => "192.0.2.7");

vi.mock("next-auth", () => ({
  default: () => () => undefined,
  getServerSession: async () => caller.now,
}));
vi.mock("next/server", () => ({ connection: async () => undefined, after: () => undefined }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-stet-address": address }),
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}));
vi.mock("next-intl/server", () => {
  const words = Object.assign((key: string) => key, { rich: (key: string) => key });
  return { getLocale: async () => "en", getTranslations: async () => words };
});

const doors = await findDoors();
const at: { world?: Awaited<ReturnType<typeof testDoors>> } = {};
const sessions = new Map<string, { personId: string; sessionId: string }>();

function world() {
  if (!at.world) throw new Error("The newsroom is not there.");
  return at.world;
}

beforeAll(async () => {
  at.world = await testDoors();
  const { byRole, foreign } = world().callers;
  for (const { personId } of [...Object.values(byRole), foreign]) {
    sessions.set(personId, { personId, sessionId: await openSession(personId, "a test") });
  }
}, 60_000);

/** What is sent to a door, as `doors.db.test.ts` sends it; its caller is one who may. */
function comeTo(row: DoorRow): { slug: string; sent: Sent } {
  const { callers, things } = world();
  if ("open" in row) {
    caller.now = sessions.get(callers.foreign.personId);
    return { slug: "", sent: {} };
  }
  const command = "runs" in row ? commandRows[row.runs] : undefined;
  const { may, body } = "runs" in row ? { may: command?.may, body: command?.input } : row;
  const [role] = may ?? [];
  caller.now = role && sessions.get(callers.byRole[role].personId);
  const sent = filled({ at: row.at, form: row.form, body }, things) as Sent;
  return { slug: callers.byRole.admin.newsroomSlug, sent };
}

interface Door {
  name: string;
  ask: () => Promise<Outcome>;
}

function rowOf(rows: Readonly<Record<string, DoorRow>>, name: string): DoorRow {
  const row = rows[name];
  if (!row) throw new Error(`doors.cases.ts has no row for ${name}.`);
  return row;
}

const actions: Door[] = [...doors.actions].map(([name, action]) => ({
  name,
  ask: async () => {
    const row = rowOf(actionRows, name);
    const { slug, sent } = comeTo(row);
    return askAction(action, "open" in row ? (row.args ?? []) : givenTo(slug, sent));
  },
}));

const routes: Door[] = [...doors.routes].map(([name, route]) => ({
  name,
  ask: async () => {
    const { slug, sent } = comeTo(rowOf(routeRows, name));
    return askRoute(route, name.split(" ")[0] ?? "", slug, sent);
  },
}));

const pages: Door[] = [...doors.pages].map(([name, page]) => ({
  name,
  ask: async () => {
    const { slug, sent } = comeTo(rowOf(pageRows, name));
    return askPage(page, slug, sent);
  },
}));

/** How every table stands, but for the counts themselves: rows there are, and the last that wrote one. */
async function standing(): Promise<unknown[]> {
  const owner = await ownerConnection();
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information_schema)' AND c.relname <> 'rate_limit'
     ORDER BY 1`,
  );
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*)::int AS rows, max(xmin::text::bigint)::text AS last FROM ${name}`,
  );
  const { rows } = await owner.query(each.join(" UNION ALL "));
  await owner.end();
  return rows;
}

async function changesNothing({ ask }: Door): Promise<void> {
  const before = await standing();
  await outcomeOf(ask);
  expect(await standing()).toEqual(before);
}

const asksOnly = ({ name }: Door) => name.startsWith("GET ") && !name.includes("nextauth");

describe("what is only looked at changes nothing", () => {
  test.each([...routes.filter(asksOnly), ...pages])("$name", changesNothing);
});

describe("what says that it changes nothing does not", () => {
  const unlimited = ({ name }: Door) => name in unlimitedDoors && !name.includes("nextauth");
  test.each([...actions, ...routes].filter(unlimited))("$name", changesNothing);

  test("each that says so is there", () => {
    const names = [...actions, ...routes].map(({ name }) => name);
    expect(Object.keys(unlimitedDoors).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe("whoever used everything up", () => {
  beforeAll(async () => {
    for (const name of ["write", "import", "export", "guess"] as const) {
      await spendLimit(name, { address });
    }
    const owner = await ownerConnection();
    await owner.query("UPDATE rate_limit SET full_at = clock_timestamp() + interval '1 day'");
    await owner.end();
  });

  const limited = [...actions, ...routes].filter(
    ({ name }) => !name.startsWith("GET ") && !(name in unlimitedDoors),
  );

  test.each(limited)("is held up at $name", async ({ ask }) => {
    expect(await ask()).toBe("too_many");
  });

  test.each([
    { name: "POST /api/v1/n/[newsroom]/articles/[article]/claims", says: /^\{/ },
    { name: "POST /n/[newsroom]/articles/[article]/report", says: /^<!doctype html>/ },
  ])("is told at $name, and for how long", async ({ name, says }) => {
    const row = rowOf(routeRows, name);
    const { slug, sent } = comeTo(row);
    const headers = { host: "stet.example", origin: "https://stet.example" };
    const request = new Request("https://stet.example/", {
      method: "POST",
      headers: "form" in row ? headers : { ...headers, "content-type": "application/json" },
      body: "form" in row ? new FormData() : "{}",
    });
    const params = Promise.resolve({ newsroom: slug, ...sent.at });
    const answer = await doors.routes.get(name)?.(request, { params });
    if (!(answer instanceof Response)) throw new Error("This route gives no Response.");
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(60);
    const text = await answer.text();
    expect(text).toMatch(says);
    expect(text).toMatch(/That is too much in a short time\. Please try again in \d+ seconds\./);
  });
});
