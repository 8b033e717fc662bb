import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { limitedSignIn } from "./sign-in-limit.ts";

const path = "https://stet.example/api/auth/callback/credentials";

/** next-auth's answers to a wrong password and to the right one. */
const answers = {
  wrong: () => Response.json({ url: `${path}?error=CredentialsSignin` }, { status: 401 }),
  right: () =>
    new Response(null, { headers: { "set-cookie": "next-auth.session-token=abc; HttpOnly" } }),
};

const at = (...nextauth: string[]) => ({ params: Promise.resolve({ nextauth }) });
const door = at("callback", "credentials");

const form = "application/x-www-form-urlencoded";

/** Tries to sign in by a body as it stands. */
function send(
  answer: keyof typeof answers,
  body: string,
  { address = newId(), type = form, url = path, context = door } = {},
): Promise<Response> {
  const headers = { "x-stet-address": address, "content-type": type };
  const request = new Request(url, { method: "POST", body, headers });
  return limitedSignIn(async () => answers[answer]())(request, context);
}

function knock(answer: keyof typeof answers, email: string, address: string): Promise<Response> {
  const body = new URLSearchParams({ email, password: "something long" }).toString();
  return send(answer, body, { address });
}

beforeEach(() => {
  vi.stubEnv("LIMIT_SIGN_INS", "3");
  onTestFinished(() => void vi.unstubAllEnvs());
});

test("who tries too often is told so, and for how long, in a way that next-auth's form reads", async () => {
  const [email, address] = [`${newId()}@example.org`, newId()];
  for (let times = 0; times < 3; times += 1) {
    expect((await knock("wrong", email, address)).status).toBe(401);
  }
  const refused = await knock("right", ` ${email.toUpperCase()}`, address);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(200);
  const { url } = (await refused.json()) as { url: string };
  expect(new URL(url).searchParams.get("error")).toBe("too_many");
});

test("whoever was in before from an address is not shut out of it by strangers", async () => {
  const [email, desk] = [`${newId()}@example.org`, newId()];
  expect((await knock("right", email, desk)).status).toBe(200);
  for (let strangers = 0; strangers < 30; strangers += 1) await knock("wrong", email, newId());
  expect((await knock("wrong", email, newId())).status).toBe(429);
  expect((await knock("right", email, desk)).status).toBe(200);
});

test("nothing but trying to sign in is counted, and no long form is read", async () => {
  const handler = limitedSignIn(async () => new Response("ok"));
  const csrf = new Request("https://stet.example/api/auth/csrf");
  for (let times = 0; times < 50; times += 1)
    expect((await handler(csrf, at("csrf"))).status).toBe(200);
  expect((await send("wrong", "x".repeat(20_001))).status).toBe(413);
});

test("a try counts however the address of the door is written", async () => {
  const [email, address] = [`${newId()}@example.org`, newId()];
  const url = "https://stet.example/api/auth/%63allback/credentials";
  const body = new URLSearchParams({ email, password: "something long" }).toString();
  const told = [];
  for (let times = 0; times < 4; times += 1) {
    told.push((await send("wrong", body, { address, url })).status);
  }
  expect(told).toEqual([401, 401, 401, 429]);
});

test("what next-auth could read otherwise than it is counted reaches it not at all", async () => {
  const victim = `${newId()}@example.org`;
  expect((await send("right", `email=junk&email=${victim}&password=x`)).status).toBe(400);
  expect((await send("right", `email=${victim}&password=x&password=y`)).status).toBe(400);
  const body = `{"email":"${victim}"}`;
  for (const type of [`${form}; x=application/json`, `${form}, application/json`, "text/plain"]) {
    expect((await send("right", body, { type })).status, type).toBe(415);
  }
  expect((await send("right", body, { type: "application/json" })).status).toBe(415);
  const plain = `email=${victim}&password=x`;
  expect((await send("right", plain, { type: `${form};charset=UTF-8` })).status).toBe(200);
});

test("whom another provider signs in is at home there under no address that came along", async () => {
  const [victim, address] = [`${newId()}@example.org`, newId()];
  const context = at("callback", "oidc");
  const proven = await send("right", `code=1&email=${victim}`, { address, context });
  expect(proven.status).toBe(200);
  for (let strangers = 0; strangers < 30; strangers += 1) await knock("wrong", victim, newId());
  expect((await knock("wrong", victim, address)).status).toBe(429);
});
