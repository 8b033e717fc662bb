import { expect, test, vi } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import { testArticle, testClaim } from "#lib/domain/test-article.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { type Operation, operationRoute } from "#lib/platform/api/operation.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { startResearch } from "./commands/start-research.ts";
import { planClaimOperation } from "./operations.ts";
import { listClaimsOperation, readClaimOperation } from "./read-operations.ts";

/** Next's own, which there are none of outside it: the limits count by address. */
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

async function program() {
  const room = await testNewsroom();
  const scopes = ["read", "claims"];
  const { token } = await makeToken.run(room.admin, { name: "Desk", scopes, days: 7 });
  const reviewer = await room.join("reviewer");
  const article = await testArticle(await room.join("reporter"));
  const { claimId } = await testClaim(reviewer, article);
  const ask = (
    operation: Operation,
    { body, headers = {}, at = { claim: claimId }, query = "" }: Asked = {},
    newsroom = room.admin.newsroomSlug,
  ) => {
    const request = new Request(`https://stet.example/x${query}`, {
      method: operation.method,
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        ...headers,
      },
      body: body && JSON.stringify(body),
    });
    return operationRoute(operation)(request, { params: Promise.resolve({ newsroom, ...at }) });
  };
  const events = () => inScope(reviewer, (db) => db.auditEvent.count());
  return { ask, events, claimId, article, reviewer };
}

interface Asked {
  body?: object;
  headers?: Record<string, string>;
  at?: Record<string, string>;
  query?: string;
}

test("what was meant for a claim as it was is refused where it has changed, and nothing is written", async () => {
  const { ask, events } = await program();
  const seen = (await ask(readClaimOperation)).headers.get("etag") ?? "";
  const high = { body: { priority: "high" }, headers: { "if-match": seen } };
  expect((await ask(planClaimOperation, high)).status).toBe(200);
  const before = await events();
  const late = await ask(planClaimOperation, { ...high, body: { priority: "low" } });
  expect(late.status).toBe(412);
  expect(await late.json()).toMatchObject({ code: "changed" });
  expect(await events()).toBe(before);
  for (const none of ["", "x"]) {
    const headers = { "if-match": none };
    const refused = await ask(planClaimOperation, { body: { priority: "low" }, headers });
    expect([refused.status, (await refused.json()).detail]).toEqual([
      422,
      expect.stringContaining("If-Match"),
    ]);
  }
  const now = await ask(readClaimOperation);
  expect(await now.json()).toMatchObject({ priority: "high" });
  const again = { "if-match": now.headers.get("etag") ?? "" };
  expect(
    (await ask(planClaimOperation, { body: { priority: "low" }, headers: again })).status,
  ).toBe(200);
});

test("a step that was meant for a claim as it was is refused for that, and not for where it stands", async () => {
  const { claimId, reviewer } = await program();
  await startResearch.run(reviewer, { claimId });
  const again = startResearch.run(reviewer, { claimId }, undefined, async () => {
    throw new AppError("changed", "It has changed.");
  });
  await expect(again).rejects.toMatchObject({ code: "changed" });
});

test("of several who saw the same, one alone is let through", async () => {
  const { ask } = await program();
  const headers = { "if-match": (await ask(readClaimOperation)).headers.get("etag") ?? "" };
  const wanted = ["high", "low", "high", "low"];
  const answers = await Promise.all(
    wanted.map((priority) => ask(planClaimOperation, { body: { priority }, headers })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
});

test("what was done under a key is answered as it was, though the thing has changed by it", async () => {
  const { ask } = await program();
  const tag = (await ask(readClaimOperation)).headers.get("etag") ?? "";
  const headers = { "if-match": tag, "idempotency-key": "01900000-0000-7000-8000-00000000000a" };
  const sent = { body: { priority: "high" }, headers };
  expect((await ask(planClaimOperation, sent)).status).toBe(200);
  expect((await ask(planClaimOperation, sent)).status).toBe(200);
  const key = headers["idempotency-key"].toUpperCase();
  const upper = { ...sent, headers: { ...headers, "idempotency-key": key } };
  expect((await ask(planClaimOperation, upper)).status).toBe(200);
  const other = { ...sent, body: { priority: "low" } };
  expect((await ask(planClaimOperation, other)).status).toBe(422);
});

test("a key is of one command alone", async () => {
  const { reviewer, claimId } = await program();
  const key = newId();
  await startResearch.run(reviewer, { claimId }, key);
  await expect(
    addReply.run(reviewer, { claimId, body: "I asked them." }, key),
  ).rejects.toMatchObject({ code: "invalid_input" });
});

test("a list is read a page at a time, each saying where the next is", async () => {
  const { ask, article, reviewer } = await program();
  for (const _ of [1, 2]) await testClaim(reviewer, article);
  const at = { article: article.articleId };
  const first = await ask(listClaimsOperation, { at, query: "?limit=2" });
  expect(first.headers.get("link")).toBe('<?limit=2&after=2>; rel="next"');
  const { items, next } = await first.json();
  expect([items.length, next]).toEqual([2, 2]);
  const last = await ask(listClaimsOperation, { at, query: `?limit=2&after=${next}` });
  expect(last.headers.get("link")).toBeNull();
  expect(await last.json()).toMatchObject({ items: [{ number: 3 }], next: null });
  expect((await ask(listClaimsOperation, { at, query: "?limit=0" })).status).toBe(422);
  expect((await ask(listClaimsOperation, { at: { article: "x" } })).status).toBe(404);
});

test("a token alone says which newsroom is meant", async () => {
  const { ask, claimId } = await program();
  const answer = await ask(readClaimOperation, {}, "-");
  expect(await answer.json()).toMatchObject({ id: claimId });
  const nobody = await ask(readClaimOperation, { headers: { authorization: "" } }, "-");
  expect(nobody.status).toBe(401);
});
