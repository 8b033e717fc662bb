import { setTimeout as delay } from "node:timers/promises";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { revokeSession } from "#lib/platform/auth/end-sessions.ts";
import { openSession } from "#lib/platform/auth/sessions.ts";
import { endingOf } from "#lib/platform/auth/still-here.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { databaseUrl } from "#lib/platform/db/address.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { Hub } from "#lib/platform/live/hub.ts";
import type { LiveChange, Present } from "#lib/platform/live/messages.ts";
import { liveStream } from "#lib/platform/live/stream.ts";
import { addAnnotation } from "../annotations/commands/add-annotation.ts";
import { rangeOf, type TestArticle, testAnnotation, testClaim } from "../test-article.ts";
import { testDesk } from "../test-desk.ts";
import { removeMember } from "../test-newsroom.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());

/** As one process of several has it. */
function process(lookEachMs = 60_000, url = databaseUrl()): Hub {
  const limits = { all: 100, perPerson: 100 };
  const hub = new Hub({ databaseUrl: url, limits, lookEachMs });
  onTestFinished(() => hub.stop());
  return hub;
}

/** Somebody's browser, connected to this process. */
async function open(hub: Hub, actor: Actor, { articleId }: TestArticle, after?: number) {
  const seen: LiveChange[] = [];
  let people: readonly Present[] = [];
  const { memberId: member, name, newsroomId } = actor;
  const tab = { tab: newId(), member, name, doing: "reading" as const };
  const at = { newsroomId, articleId };
  const leave = await hub.follow(at, tab, {
    cursor: after,
    send: (changes) => seen.push(...changes),
    sendPresent: (present) => {
      people = present;
    },
  });
  onTestFinished(leave);
  const names = () => people.map((one) => one.name);
  return { at, tab, seen, leave, names, people: () => people };
}

const numbers = (seen: readonly LiveChange[]) => seen.map(({ seq }) => seq);

test("what is done by one process is told by every other, when it is committed", async () => {
  const { reviewer, editor, article } = await testDesk();
  const [here, there] = [process(), process()];
  const first = await open(here, editor, article);
  const second = await open(there, reviewer, article);
  const { claimId } = await testClaim(reviewer, article);
  const told = {
    type: "claim.opened",
    claim: claimId,
    actor: { id: reviewer.memberId, name: reviewer.name },
  };
  for (const { seen } of [first, second]) {
    await vi.waitFor(() => expect(seen).toMatchObject([told]));
  }
  // Refused, and so neither in the log nor told.
  await expect(testClaim(editor, { ...article, revisionId: newId() })).rejects.toThrow();
  await testAnnotation(reviewer, article);
  await vi.waitFor(() => expect(first.seen).toHaveLength(2));
  expect(first.seen[1]?.type).toBe("annotation.added");
});

test("who comes back is sent what was missed, each once and in order, while others write", async () => {
  const { reviewer, article } = await testDesk();
  const { articleId, revisionId } = article;
  const hub = process();
  const comment = (body: string) =>
    addAnnotation.run(reviewer, {
      articleId,
      revisionId,
      kind: "comment",
      body,
      ranges: [rangeOf(article, "two days")],
    });
  const watching = await open(hub, reviewer, article);
  const before = 30;
  const writing = Promise.all(
    Array.from({ length: before }, (_, index) => comment(`No. ${index}`)),
  );
  // They come while it is written: before, between and after what they missed.
  const late = [];
  for (let count = 0; count < 6; count += 1) {
    await delay(15);
    late.push(await open(hub, reviewer, article, 1));
  }
  await writing;
  const last = 1 + before;
  const all = Array.from({ length: last - 1 }, (_, index) => index + 2);
  await vi.waitFor(() => expect(numbers(watching.seen).at(-1)).toBe(last));
  for (const { seen } of late) {
    await vi.waitFor(() => expect(numbers(seen)).toEqual(all));
  }
  expect(numbers(watching.seen)).toEqual(all.slice(-watching.seen.length));
  const after = await open(process(), reviewer, article, last - 3);
  expect(numbers(after.seen)).toEqual([last - 2, last - 1, last]);
  const ahead = await open(hub, reviewer, article, last + 100);
  await comment("One more.");
  await vi.waitFor(() => expect(numbers(ahead.seen)).toEqual([last + 1]));
});

test("a lost connection is opened again, and what happened meanwhile is told", async () => {
  const { reviewer, article } = await testDesk();
  const { seen } = await open(process(), reviewer, article);
  const listening = "query LIKE 'LISTEN stet_live%' AND datname = current_database()";
  await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${listening}`);
  await testAnnotation(reviewer, article);
  await vi.waitFor(() => expect(seen).toHaveLength(1), { timeout: 5_000 });
  await testAnnotation(reviewer, article);
  await vi.waitFor(() => expect(seen).toHaveLength(2), { timeout: 5_000 });
});

test("where no notice gets through, all is told by looking", async () => {
  const { reviewer, article } = await testDesk();
  // It listens where nobody tells anything.
  const deaf = process(100, databaseUrl().replace(/[^/]+$/, "no_such_database"));
  const { seen } = await open(deaf, reviewer, article);
  await testAnnotation(reviewer, article);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
});

test("another newsroom hears nothing, whatever article it asks for", async () => {
  const { reviewer, stranger, article } = await testDesk();
  const hub = process();
  const theirs = await open(hub, stranger, article, 0);
  const ours = await open(hub, reviewer, article, 0);
  await testAnnotation(reviewer, article);
  await vi.waitFor(() => expect(ours.seen).toHaveLength(2));
  await delay(100);
  expect(theirs.seen).toEqual([]);
  expect(ours.names()).toEqual([reviewer.name]);
});

test("who is there is known to every process: who comes, what they do, who goes", async () => {
  const { reviewer, editor, article } = await testDesk();
  const [here, there] = [process(), process()];
  const first = await open(here, editor, article);
  const second = await open(there, reviewer, article);
  const both = [editor.name, reviewer.name].sort();
  // The second process asked who is there; it did not wait for the next telling.
  for (const { names } of [first, second]) await vi.waitFor(() => expect(names()).toEqual(both));
  const claim = newId();
  await here.tellOf(second.at, { ...second.tab, doing: "writing", claim });
  await vi.waitFor(() => {
    const found = first.people().find(({ id }) => id === reviewer.memberId);
    expect(found).toEqual({ id: reviewer.memberId, name: reviewer.name, doing: "writing", claim });
  });
  second.leave();
  const gone = () => expect(first.names()).toEqual([editor.name]);
  await vi.waitFor(gone, { timeout: 10_000 });
});

test("who comes back within a moment, to another process, has not left", async () => {
  const { reviewer, editor, article } = await testDesk();
  const [here, there] = [process(), process()];
  const watching = await open(here, editor, article);
  const leaving = await open(here, reviewer, article);
  leaving.leave();
  await there.follow(leaving.at, leaving.tab, {
    cursor: undefined,
    send: () => undefined,
    sendPresent: () => undefined,
  });
  await delay(6_500);
  expect(watching.names()).toContain(reviewer.name);
});

test("a connection ends with the session or the membership that let it in", async () => {
  const { reviewer, room } = await testDesk();
  const { personId, memberId, newsroomId } = reviewer;
  const sessionId = newId();
  const letIn = { personId, memberId, newsroomId, sessionId };
  expect(await endingOf(letIn)).toBe("signed_out");
  const [createdAt, later] = [new Date(), new Date(Date.now() + 60_000)];
  const times = { createdAt, lastSeenAt: createdAt, expiresAt: later };
  const session = { id: sessionId, personId, userAgent: "", ...times };
  await inScope({ personId }, (db) => db.session.createMany({ data: session }));
  expect(await endingOf(letIn)).toBeUndefined();
  expect(await endingOf({ ...letIn, memberId: room.admin.memberId })).toBe("not_a_member");
  await removeMember(reviewer, new Date());
  expect(await endingOf(letIn)).toBe("not_a_member");
  await inScope({ personId }, (db) =>
    db.session.updateMany({ where: { id: sessionId }, data: { revokedAt: new Date() } }),
  );
  expect(await endingOf(letIn)).toBe("signed_out");
});

test("a connection to another process ends at once when what let it in does", async () => {
  const { reviewer, editor, room, article } = await testDesk();
  const { articleId } = article;
  const hub = process();
  /** What somebody's browser is sent until the end, by a process whose beats are far apart. */
  async function connect({ personId, memberId, newsroomId, name }: Actor, sessionId: string) {
    const at = { newsroomId, articleId };
    const tab = { tab: newId(), member: memberId, name, doing: "reading" as const };
    const browser = new AbortController();
    onTestFinished(() => browser.abort());
    const ending = () => endingOf({ personId, sessionId, newsroomId, memberId });
    const who = { at, personId, tab, after: undefined, ending, signal: browser.signal };
    const options = { beatEachMs: 60_000, mostBytesWaiting: 100_000 };
    const body = liveStream(hub, who, options).text();
    return { body, browser };
  }
  const [first, second, third] = [
    await openSession(reviewer.personId, "one"),
    await openSession(reviewer.personId, "two"),
    await openSession(editor.personId, "three"),
  ];
  const [ended, stays, removed] = await Promise.all([
    connect(reviewer, first),
    connect(reviewer, second),
    connect(editor, third),
  ]);
  await open(hub, room.admin, article);
  const begun = performance.now();
  await revokeSession(reviewer.personId, first, "");
  expect(await ended.body).toContain('event: ended\ndata: {"because":"signed_out"}');
  await removeMember(editor, new Date());
  expect(await removed.body).toMatch(/event: ended\ndata: {"because":"(not_a_member|signed_out)"}/);
  expect(performance.now() - begun).toBeLessThan(10_000);
  stays.browser.abort();
  expect(await stays.body).not.toContain("event: ended");
});
