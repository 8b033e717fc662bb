import { expect, test, vi } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { type Operation, operationRoute } from "#lib/platform/api/operation.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import {
  changeWebhookOperation,
  listDeliveriesOperation,
  listWebhooksOperation,
  makeWebhookOperation,
  readWebhookOperation,
  testWebhookOperation,
} from "./operations.ts";

/** Next's own, which there are none of outside it: the limits count by address. */
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

async function program(...scopes: string[]) {
  const { admin } = await testNewsroom();
  const { token } = await makeToken.run(admin, { name: "CMS", scopes, days: 7 });
  const ask = (
    operation: Operation,
    { body, webhook, headers = {} }: { body?: object; webhook?: string; headers?: object } = {},
  ) => {
    const request = new Request("https://stet.example/", {
      method: operation.method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
      body: body && JSON.stringify(body),
    });
    const at = { newsroom: admin.newsroomSlug, ...(webhook ? { webhook } : {}) };
    return operationRoute(operation)(request, { params: Promise.resolve(at) });
  };
  return { admin, ask };
}

const body = {
  url: "https://cms.example.org/stet",
  description: "The CMS",
  kinds: ["clearance.changed"],
};

test("a program makes its webhook, changes it as it saw it, tries it, and reads how that went", async () => {
  const { admin, ask } = await program("read", "webhooks");
  const made = await (await ask(makeWebhookOperation, { body })).json();
  expect(made.secret).toMatch(/^whsec_/);
  const { webhookId: webhook } = made;
  const read = await ask(readWebhookOperation, { webhook });
  const shown = {
    ...body,
    id: webhook,
    enabled: true,
    ended: false,
    failingSince: null,
    formerUntil: null,
  };
  expect(await read.json()).toEqual({ ...shown, madeAt: expect.any(String) });
  expect((await (await ask(listWebhooksOperation)).json()).items).toHaveLength(1);
  const headers = { "if-match": read.headers.get("etag") ?? "" };
  const kinds = ["article.published"];
  const change = { webhook, headers, body: { kinds } };
  expect((await ask(changeWebhookOperation, change)).status).toBe(200);
  expect((await ask(changeWebhookOperation, { ...change, body: {} })).status).toBe(412);
  expect((await ask(testWebhookOperation, { webhook, body: {} })).status).toBe(200);
  const { items } = await (await ask(listDeliveriesOperation, { webhook })).json();
  expect(items).toMatchObject([{ kind: "webhook.test", state: "waiting", attempts: 0 }]);
  const keys = await inScope(admin, (db) => db.requestKey.findMany());
  expect(JSON.stringify(keys)).not.toContain("whsec_");
});

test("a secret is kept for no request key, and a token for something else learns nothing", async () => {
  const { admin, ask } = await program("read", "webhooks");
  const headers = { "idempotency-key": "made-once" };
  const refused = await ask(makeWebhookOperation, { body, headers });
  expect(refused.status).toBe(422);
  expect(await inScope(admin, (db) => db.webhook.count())).toBe(0);
  const reading = await program("read", "export");
  expect((await reading.ask(listWebhooksOperation)).status).toBe(403);
  expect((await reading.ask(makeWebhookOperation, { body })).status).toBe(403);
});
