import { beforeAll, describe, expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testDoors } from "#lib/domain/test-doors.ts";
import { filled } from "#lib/domain/test-doors-asked.ts";
import type { Role } from "#lib/engines/permissions/facts.ts";
import { hasTag } from "#lib/platform/api/openapi-answers.ts";
import { type Operation, operationRoute } from "#lib/platform/api/operation.ts";
import { openSession } from "#lib/platform/auth/sessions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { performReport } from "#lib/reports/perform-report.ts";
import { sendOrOrder } from "#lib/reports/send-report.ts";
import { commandRows, routeRows } from "../../../doors.cases.ts";
import { complaints, document, doneOf, fileAddressOf, ofTheLife } from "./document.cases.ts";
import { eventsOf } from "./event-stream.cases.ts";
import { operationGroups } from "./operations.ts";

/** Every operation of the API's document is asked, and what it takes and answers held against the document. */
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

type World = Awaited<ReturnType<typeof testDoors>>;

/** The reviewer's comment as a Web Annotation, which the table of doors sends none of: to be made anew, or unchanged. */
const commentOn = ({ revision, words }: World["things"]) => ({
  type: "Annotation",
  body: { type: "TextualBody", value: "The agenda says three." },
  target: { source: `urn:uuid:${revision}`, selector: { type: "TextQuoteSelector", exact: words } },
});

/** What the table of doors has for an operation: who may, and what is sent. */
function rowOf({ method, path }: Operation) {
  const row = routeRows[`${method.toUpperCase()} ${fileAddressOf(path)}`];
  if (!row) throw new Error(`The table of doors has no row for ${path}.`);
  if ("open" in row) return { role: "reporter" as const, at: {}, body: {} };
  const runs = "runs" in row ? commandRows[row.runs] : undefined;
  const may: readonly Role[] = "runs" in row ? (runs?.may ?? []) : row.may;
  const body = "runs" in row ? runs?.input : row.body;
  const role: Role = may.find((role) => role !== "bot") ?? "bot";
  return { role, at: row.at ?? {}, body: body ?? {} };
}

/** A report that they asked for, made by its job. */
async function readyReport(actor: Actor, { article }: World["things"]): Promise<string> {
  const made = await sendOrOrder(
    actor,
    { articleId: String(article), format: "json" },
    { noWaiting: true },
  );
  if (!("order" in made)) throw new Error("This was not ordered.");
  const { id: reportId, newsroomId } = made.order;
  await performReport({ newsroomId, reportId });
  return reportId;
}

/** Asks one as the first of those who may, with what the table sends. */
async function ask(
  operation: Operation,
  { callers, things }: World,
  headers = {},
  { query = "", ...by }: { query?: string; as?: Role; at?: object } = {},
) {
  const { role, body, ...row } = rowOf(operation);
  const { as, at } = { at: row.at, ...by };
  const actor = callers.byRole[as ?? role];
  // Whoever asked for a report is answered, and nobody else.
  if ("reportId" in operation.named) things.report ??= await readyReport(actor, things);
  const { personId, newsroomSlug: newsroom } = actor;
  caller.now = { personId, sessionId: await openSession(personId, "a test") };
  const named = Object.keys(operation.named);
  const isWebAnnotation = operation.takes?.includes("application/ld+json");
  const all = isWebAnnotation ? commentOn(things) : (filled(body, things) as object);
  const sent = Object.entries(all).filter(([field]) => !named.includes(field));
  const request = new Request(`https://stet.example/${query}`, {
    method: operation.method.toUpperCase(),
    headers: { "content-type": operation.takes?.[0] ?? "application/json", ...headers },
    body: hasBody(operation) ? JSON.stringify(Object.fromEntries(sent)) : undefined,
  });
  const place = things.report ? { ...at, report: "$report" } : at;
  const address = { newsroom, ...(filled(place, things) as Record<string, string>) };
  const answer = await operationRoute(operation)(request, { params: Promise.resolve(address) });
  return { answer, sent: Object.fromEntries(sent), actor };
}

const hasBody = ({ method }: Operation) => method === "post" || method === "put";
const operations = Object.values(operationGroups).flatMap((group) => Object.entries(group));
const reads = operations.filter(([, operation]) => hasTag(operation));
const writes = operations.filter(([, { method }]) => method !== "get");

/** An answer's status, type and headers, and what it says, held against the document's answer where all goes well. */
async function expectDone(operation: Operation, answer: Response) {
  const { status, type, schema, headers } = doneOf(operation);
  const said = await answer.text();
  expect(answer.status, said).toBe(status);
  for (const header of headers) expect(answer.headers.get(header), header).not.toBe(null);
  if (operation.media) expect(operation.media).toContain(answer.headers.get("content-type"));
  else if (type) {
    expect(answer.headers.get("content-type")).toBe(type);
    expect(complaints(schema, JSON.parse(said))).toEqual([]);
  } else expect(said).toBe("");
}

const at: { world?: World } = {};
function world(): World {
  if (!at.world) throw new Error("The newsroom is not there.");
  return at.world;
}

describe("what is read is as the document says", () => {
  beforeAll(async () => {
    at.world = await testDoors();
  }, 240_000);

  test.each(reads)("%s", async (_name, operation) => {
    const { answer } = await ask(operation, world());
    await expectDone(operation, answer);
    const etag = answer.headers.get("etag") ?? "";
    const again = await ask(operation, world(), { "if-none-match": etag });
    expect(again.answer.status).toBe(304);
  });
});

/** What has to be so before the thing in hand allows it. */
const after: Readonly<Record<string, string>> = {
  reopenAnnotationOperation: "resolveAnnotationOperation",
  // Whoever objected already does not again.
  refuseSignatureOperation: "withdrawSignatureOperation",
  restoreAnnotationOperation: "removeAnnotationOperation",
  restoreEvidenceOperation: "removeEvidenceOperation",
  restoreReplyOperation: "removeReplyOperation",
  startResearchOperation: "waitForSourceOperation",
};

/** What a write takes the entity tag of: the thing that its address names last, or what is read at the same address. */
function taggedBy({ path }: Operation): Operation {
  const above = (read: Operation) =>
    read.path.endsWith("}") && `${path}/`.startsWith(`${read.path}/`);
  const read = reads.map(([, operation]) => operation);
  const things = read.filter(above).sort((a, b) => b.path.length - a.path.length);
  const found = things[0] ?? read.find((one) => one.path === path);
  if (!found) throw new Error(`Nothing is read at ${path}, or above it.`);
  return found;
}

/** That a write is refused where the thing is another by now, and the tag of what it is. */
async function expectTagged(operation: Operation, world: World): Promise<string> {
  const late = await ask(operation, world, { "if-match": '"another"' });
  expect(late.answer.status, await late.answer.text()).toBe(412);
  const { role: as, at } = rowOf(operation);
  const { answer } = await ask(taggedBy(operation), world, {}, { as, at });
  expect(answer.status, await answer.text()).toBe(200);
  return answer.headers.get("etag") ?? "";
}

describe("what is written is as the document says", () => {
  // Each in a newsroom of its own: what one changes is not in the way of another.
  test.each(writes)("%s", { timeout: 240_000 }, async (name, operation) => {
    const world = await testDoors();
    const before = operations.find(([other]) => other === after[name])?.[1];
    if (before) expect((await ask(before, world)).answer.status).toBe(200);
    const isTagged = operation.takesTag && !ofTheLife.includes(name);
    const headers = isTagged ? { "if-match": await expectTagged(operation, world) } : {};
    const { answer, sent } = await ask(operation, world, headers);
    const { path, method, takes = ["application/json"] } = operation;
    for (const type of hasBody(operation) ? takes : []) {
      const body = ["requestBody", "content", type, "schema"];
      expect(complaints(["paths", path, method, ...body], sent)).toEqual([]);
    }
    if (ofTheLife.includes(name)) {
      expect(answer.status).toBe(409);
      const problem = ["content", "application/problem+json", "schema"];
      const schema = ["components", "responses", "Problem", ...problem];
      expect(complaints(schema, await answer.json())).toEqual([]);
    } else await expectDone(operation, answer);
  });
});

describe("what is answered besides is as the document says", () => {
  const named = (name: string) => {
    const found = operations.find(([other]) => other === name)?.[1];
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };
  /** The answer, its status and headers held against the document. */
  async function besides(name: string, headers: Record<string, string>, status: string) {
    const operation = named(name);
    const { answer } = await ask(operation, world(), headers);
    expect(String(answer.status)).toBe(status);
    const { responses } = document.paths[operation.path][operation.method];
    for (const header of Object.keys(responses[status].headers)) {
      expect(answer.headers.get(header), header).not.toBe(null);
    }
    return { answer, at: ["paths", operation.path, operation.method, "responses", status] };
  }

  test("a report that a job is to make", async () => {
    const { answer, at } = await besides(
      "exportReportOperation",
      { prefer: "respond-async" },
      "202",
    );
    const schema = ["content", "application/json", "schema"];
    expect(complaints([...at, ...schema], await answer.json())).toEqual([]);
  });

  test("one that is asked for under a key, and the same one where it is asked for again", async () => {
    const operation = named("exportReportOperation");
    const headers = { "idempotency-key": newId() };
    const first = (await ask(operation, world(), headers)).answer;
    const again = (await ask(operation, world(), headers)).answer;
    expect([first.status, again.status]).toEqual([202, 202]);
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
    const unread = await ask(operation, world(), { "idempotency-key": "made-once" });
    expect(unread.answer.status).toBe(422);
  });

  test("each event of an article's stream", async () => {
    const operation = named("followArticleOperation");
    const query = `?tab=${newId()}&after=0`;
    const { answer } = await ask(operation, world(), {}, { query });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream\b/);
    const told = new Set<string>();
    const events = eventsOf(answer);
    for await (const event of events) {
      const type = ["content", "text/event-stream", "x-itemSchema"];
      const schema = ["paths", operation.path, "get", "responses", "200", ...type];
      expect(complaints(schema, event)).toEqual([]);
      told.add(event.event);
      if (told.has("changed") && told.has("presence")) break;
    }
    expect([...told].sort()).toEqual(["changed", "presence"]);
  });

  test("a part of its file, and none", async () => {
    const { answer } = await besides("fetchReportOperation", { range: "bytes=1-4" }, "206");
    expect((await answer.arrayBuffer()).byteLength).toBe(4);
    expect(named("fetchReportOperation").media).toContain(answer.headers.get("content-type"));
    const beyond = await besides("fetchReportOperation", { range: "bytes=99999999-" }, "416");
    expect(await beyond.answer.text()).toBe("");
  });
});
