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

function knock(answer: keyof typeof answers, email: string, address: string): Promise<Response> {
  const body = new URLSearchParams({ email, password: "something long" });
  const request = new Request(path, {
    method: "POST",
    body,
    headers: { "x-stet-address": address },
  });
  return limitedSignIn(async () => answers[answer]())(request, {});
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
  for (let times = 0; times < 50; times += 1) expect((await handler(csrf, {})).status).toBe(200);
  const long = { "content-length": "20001", "x-stet-address": newId() };
  const sent = new Request(path, { method: "POST", body: "x".repeat(20_001), headers: long });
  expect((await handler(sent, {})).status).toBe(413);
});
