import { expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";
import { exportReportOperation } from "./report.ts";

/** Next's own, which there are none of outside it: the limits count by address. */
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

async function program() {
  const { room, reviewer, article } = await testDesk();
  const made = { name: "Archive", scopes: ["read", "export"], days: 7 };
  const { token } = await makeToken.run(room.admin, made);
  const { claimId } = await testClaim(reviewer, article);
  const params = Promise.resolve({
    newsroom: room.admin.newsroomSlug,
    article: article.articleId,
  });
  const ask = (body: object) => {
    const request = new Request("https://stet.example/", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return operationRoute(exportReportOperation)(request, { params });
  };
  return { ask, claimId };
}

test("each field of what was asked for that is wrong is named, with what is wrong with it", async () => {
  const { ask, claimId } = await program();
  const errorsOf = async (body: object) => {
    const answer = await ask(body);
    expect(answer.status).toBe(422);
    return (await answer.json()).errors;
  };
  const atSeq = { path: "atSeq", message: "Please give the number of an event of the log." };
  expect(await errorsOf({ format: "pdf", atSeq: 0 })).toEqual([atSeq]);
  const ids = "Please name the claims by their ids, 10,000 at most.";
  expect(
    await errorsOf({ format: "odt", edition: "secret", atSeq: "1", claimIds: [claimId, "1"] }),
  ).toEqual([
    { path: "format", message: "Please choose one of the formats." },
    { path: "edition", message: "Please choose one of the editions." },
    atSeq,
    { path: "claimIds.1", message: ids },
  ]);
  const only = "Only the table of claims (csv) can be of some of them: please name none.";
  for (const format of ["pdf", "jsonl", "csv-findings"]) {
    expect(await errorsOf({ format, claimIds: [claimId] })).toEqual([
      { path: "claimIds", message: only },
    ]);
  }
});

test("a table is of the claims that are named, where there are all of them", async () => {
  const { ask, claimId } = await program();
  const there = await ask({ format: "csv", claimIds: [claimId] });
  expect(there.status).toBe(200);
  expect(await there.text()).toContain("Three countries sent envoys.");
  const nowhere = newId();
  const none = await ask({ format: "csv", claimIds: [claimId, nowhere] });
  expect(none.status).toBe(404);
  expect((await none.json()).detail).toContain(nowhere);
});
