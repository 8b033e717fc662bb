import { expect, test } from "./fixtures.ts";
import { imported, programWith } from "./pages/program.ts";

const id = "00000000-0000-7000-8000-000000000000";
const read = "GET, HEAD, OPTIONS";

test("an address asked by a method that it does not have says so, and which ones it has", async ({
  as,
}, { project: { use } }) => {
  const program = await programWith(await as("marco"), use.baseURL, ["Read", "Import"]);
  const { articleId } = await imported(program, "Six states sent envoys to the harbour.");
  const article = `/api/v1/n/demo/articles/${articleId}`;
  for (const [method, path, allow] of [
    ["DELETE", article, read],
    ["PATCH", `/api/v1/articles/${articleId}`, read],
    ["PUT", "/api/v1/articles", `${read}, POST`],
    ["GET", `${article}/report`, "OPTIONS, POST"],
    ["GET", "/api/v1/n/demo/findings/dismiss", "OPTIONS, POST"],
    ["POST", `/api/v1/n/demo/findings/${id}`, read],
    ["DELETE", `${article}/web-annotations/`, `${read}, POST`],
    ["POST", `${article}/web-annotations/${id}?x=1`, `${read}, PUT, DELETE`],
    ["POST", "/api/v1/openapi.json", read],
  ] as const) {
    const answer = await program.fetch(path, { method });
    const headers = answer.headers();
    expect(answer.status(), `${method} ${path}`).toBe(405);
    expect(headers).toMatchObject({ allow, "content-type": "application/problem+json" });
    const request = headers["x-request-id"];
    const problem = await answer.json();
    expect(problem).toMatchObject({ status: 405, code: "method_not_allowed" });
    expect(problem).toMatchObject({ instance: `urn:stet:request:${request}` });
    expect(problem.detail).toContain(`does not answer ${method}`);
    // It says no more than is so.
    const options = await program.fetch(path, { method: "OPTIONS" });
    expect(options.headers().allow?.split(", ").sort()).toEqual(allow.split(", ").sort());
  }
  const head = await program.head(`${article}/report`);
  expect([head.status(), head.headers().allow]).toEqual([405, "OPTIONS, POST"]);
  const nowhere = await program.put("/api/v1/n/demo/nowhere", { data: {} });
  expect([nowhere.status(), (await nowhere.json()).code]).toEqual([404, "not_found"]);
  await program.dispose();
});
