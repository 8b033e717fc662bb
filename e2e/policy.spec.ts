import { expect, test } from "./fixtures.ts";

test("every page has a strict policy with a nonce of its own, and breaks none of it", async ({
  as,
}) => {
  const page = await as("tomasz");
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  const nonces = new Set<string>();
  for (const path of ["/n/demo/articles", "/n/demo/articles/new", "/account", "/n/demo/nowhere"]) {
    const response = await page.goto(path);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("'strict-dynamic'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "none");
    await expect(page.getByRole("heading").first()).toBeVisible();
  }
  expect(nonces.size).toBe(4);

  await page.goto("/n/demo/articles");
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page.getByRole("document", { name: "Article text" })).toBeVisible();
  expect(refused).toEqual([]);
});

test("requests from pages of other sites, and bodies that are no JSON, are refused", async ({
  as,
}) => {
  const { request } = (await as("ruth")).context();
  const path = "/api/v1/n/demo/claims/00000000-0000-7000-8000-000000000000/approve";
  const foreign = await request.post(path, {
    data: {},
    headers: { "sec-fetch-site": "cross-site" },
  });
  expect(foreign.status()).toBe(403);
  const form = await request.post(path, { form: { verdictId: "x" } });
  expect(form.status()).toBe(422);
  const nobody = await request.post(path.replace("/demo/", "/elsewhere/"), { data: {} });
  expect(nobody.status()).toBe(404);
});

test("somebody unknown sends no more than a form says, whatever page or call it is sent to", async ({
  as,
  request,
}) => {
  const much = { data: { words: "x".repeat(300_000) } };
  const theirs = (await as("ruth")).context().request;
  for (const path of ["/api/v1/n/demo/articles", "/sign-in", "/n/demo/articles/new"]) {
    expect((await request.post(path, much)).status(), path).toBe(401);
    const headers = { authorization: "Bearer stet_nobodys" };
    expect((await request.post(path, { ...much, headers })).status(), path).toBe(401);
    expect((await theirs.post(path, much)).status(), path).not.toBe(401);
  }
});

test("every answer says what browsers may do with it, and carries its number", async ({ as }) => {
  const { request } = (await as("ruth")).context();
  for (const path of ["/n/demo/articles", "/api/v1/n/demo/search?q=x", "/api/health", "/nowhere"]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-request-id"], path).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["x-powered-by"]).toBeUndefined();
  }
});

test("no client names its own request or address where no proxy is trusted", async ({
  request,
}) => {
  const own = { "x-request-id": "chosen-by-the-client", "x-stet-address": "203.0.113.7" };
  const answer = await request.get("/api/v1/n/demo/search?q=x", { headers: own });
  expect(answer.status()).toBe(401);
  const id = answer.headers()["x-request-id"];
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(await answer.json()).toMatchObject({ instance: `urn:stet:request:${id}` });
});

test("nothing that changes anything is taken from a page of another site", async ({ as }) => {
  const { request } = (await as("helen")).context();
  const doors: [string, Record<string, string>][] = [
    ["/n/demo/articles", { "next-action": "0".repeat(42) }],
    ["/api/auth/callback/credentials", {}],
    ["/api/v1/n/demo/findings/dismiss", {}],
    ["/n/demo/articles/00000000-0000-7000-8000-000000000000/report", {}],
  ];
  const pages: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { "sec-fetch-site": "same-site" },
    { origin: "null" },
    // What a browser sends along by itself is no token.
    { origin: "https://evil.example", authorization: "Basic YTpi" },
  ];
  for (const [path, more] of doors) {
    for (const elsewhere of pages) {
      const headers = { ...more, ...elsewhere };
      const answer = await request.post(path, { form: { format: "json" }, headers });
      expect(answer.status(), `${path} ${JSON.stringify(elsewhere)}`).toBe(403);
    }
  }
});

test("the session's cookie is out of every script's reach, and goes to no other site", async ({
  as,
}) => {
  const context = (await as("helen")).context();
  const cookies = (await context.cookies()).filter(({ name }) => name.includes("session-token"));
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("whether the application can be of use is told, and its figures only by a token", async ({
  request,
}) => {
  const ready = await request.get("/api/health/ready");
  expect(await ready.json()).toEqual({ database: "ok", migrations: "ok", jobs: "ok" });
  const url = "/api/metrics";
  expect((await request.get(url)).status()).toBe(401);
  const wrong = { authorization: `Bearer ${"x".repeat(40)}` };
  expect((await request.get(url, { headers: wrong })).status()).toBe(401);
  const right = { authorization: `Bearer ${process.env.METRICS_TOKEN}` };
  const text = await (await request.get(url, { headers: right })).text();
  expect(text).toMatch(/^stet_http_request_duration_seconds_count\{.*route="\/api\/metrics"/m);
  for (const name of ["process_cpu_seconds_total", "stet_live_connections", "stet_jobs"]) {
    expect(text).toContain(`# TYPE ${name} `);
  }
  expect(text).toMatch(/^stet_database_connections\{state="used"\} \d+$/m);
});
