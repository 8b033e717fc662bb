import { expect, test, vi } from "vitest";
import { settings } from "#lib/core/env.ts";
import { testArticle } from "#lib/domain/test-article.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";
import { addSourceOperation } from "./operations.ts";

/** Next's own, which there are none of outside it: the limits count by address. */
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

/** What a program with this scope is answered that says how long its body is. */
async function program(scope: string, length?: number) {
  const room = await testNewsroom();
  const { articleId } = await testArticle(await room.join("reporter"));
  const { token } = await makeToken.run(room.admin, { name: "Desk", scopes: [scope], days: 7 });
  const file = { name: "a.txt", bytes: "AP8H" };
  const request = new Request("https://stet.example/x", {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      ...(length ? { "content-length": String(length) } : {}),
    },
    body: JSON.stringify({ kind: "file", title: "Scan", file }),
  });
  const params = Promise.resolve({ newsroom: room.admin.newsroomSlug, article: articleId });
  const { status } = await operationRoute(addSourceOperation)(request, { params });
  return [status, request.bodyUsed];
}

test("a file of whoever may not add it is not read, nor one that is larger than is stored", async () => {
  expect(await program("evidence")).toEqual([200, true]);
  expect(await program("read")).toEqual([403, false]);
  const most = settings().MAX_UPLOAD_BYTES;
  expect(await program("evidence", most * 1.4)).toEqual([413, false]);
});
