import NextAuth from "next-auth";
import { decode } from "next-auth/jwt";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { registerPerson } from "./register-person.ts";
import { listSessions, seeSession } from "./sessions.ts";
import { startTestProvider } from "./test-oidc-provider.ts";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "user-agent": "Firefox" }),
  cookies: async () => new Map(),
}));

const APP = "http://127.0.0.1:9/api/auth";
const secret = "a secret of the tests, long enough to be one";
type Options = typeof import("./auth-options.ts")["authOptions"];
const loaded: { options?: Options } = {};

const provider = await startTestProvider(`${APP}/callback/oidc`);
const { issuer, accounts, account } = provider;

beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_URL", "http://127.0.0.1:9");
  for (const [name, value] of Object.entries(provider.settings)) vi.stubEnv(name, value);
  loaded.options = (await import("./auth-options.ts")).authOptions;
}, 30_000);

afterAll(() => {
  provider.stop();
  vi.unstubAllEnvs();
});

class Jar {
  readonly cookies: Record<string, string> = {};

  header(): string {
    return Object.entries(this.cookies)
      .map((pair) => pair.join("="))
      .join("; ");
  }

  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.cookies[name] = value;
      else delete this.cookies[name];
    }
  }
}

async function ask(
  jar: Jar,
  way: readonly string[],
  { query = {}, body }: { query?: Record<string, string>; body?: Record<string, string> } = {},
) {
  if (!loaded.options) throw new Error("The sign-in is not there.");
  const headers = new Headers();
  const said: { body?: unknown } = {};
  const response = {
    status: () => response,
    getHeader: (name: string) => (name === "Set-Cookie" ? headers.getSetCookie() : undefined),
    setHeader(name: string, value: string | string[]) {
      headers.delete(name);
      for (const one of [value].flat()) headers.append(name, one);
      return response;
    },
    send: (sent: unknown) => Object.assign(said, { body: sent }),
    json: (sent: unknown) => Object.assign(said, { body: sent }),
    end: () => undefined,
  };
  const told = { problem: "" };
  const logger = {
    error: (_: string, data: Error | { error: Error }) => {
      told.problem = data instanceof Error ? data.message : data.error.message;
    },
  };
  await NextAuth({ ...loaded.options, secret, logger })(
    {
      method: body ? "POST" : "GET",
      query: { nextauth: [...way], ...query },
      cookies: Object.fromEntries(
        Object.entries(jar.cookies).map(([name, value]) => [name, decodeURIComponent(value)]),
      ),
      headers: { host: "127.0.0.1:9" },
      body,
    },
    response,
  );
  jar.take(headers);
  return { redirect: headers.get("location") ?? "", body: said.body, ...told };
}

async function setOut(jar: Jar): Promise<string> {
  const { csrfToken } = Object((await ask(jar, ["csrf"])).body) as { csrfToken: string };
  const { redirect = "" } = await ask(jar, ["signin", "oidc"], {
    body: { csrfToken, callbackUrl: "/" },
  });
  expect(redirect).toContain(`${issuer}/auth?`);
  return redirect;
}

async function throughProvider(from: string, account: string): Promise<URL> {
  const jar = new Jar();
  let address = from;
  for (let steps = 0; steps < 12; steps++) {
    if (address.startsWith(APP)) return new URL(address);
    const asks = address.includes("/interaction/");
    const page = asks && (await fetch(address, { headers: { cookie: jar.header() } }));
    const prompt = page && /name="prompt" value="(\w+)"/.exec(await page.text())?.[1];
    const response = await fetch(address, {
      redirect: "manual",
      headers: { cookie: jar.header() },
      ...(prompt
        ? { method: "POST", body: new URLSearchParams({ prompt, login: account, password: "any" }) }
        : {}),
    });
    jar.take(response.headers);
    address = new URL(response.headers.get("location") ?? "", address).href;
  }
  throw new Error(`The provider leads nowhere: ${address}`);
}

const queryOf = (address: URL) => Object.fromEntries(address.searchParams);
async function signInAs(account: string) {
  const jar = new Jar();
  const back = await throughProvider(await setOut(jar), account);
  const { redirect } = await ask(jar, ["callback", "oidc"], { query: queryOf(back) });
  const token = jar.cookies["next-auth.session-token"];
  return { jar, redirect, claimed: token ? await decode({ token, secret }) : null };
}

async function memberOf(email: string): Promise<string> {
  const [at, newsroomId] = [new Date(), newId()];
  const actor = { newsroomId, personId: newId() };
  const personId = await inScope(actor, (db) =>
    registerPerson(db, actor, { name: "Ada", email }, "no password", at),
  );
  const slug = `oidc-${newsroomId.slice(-12)}`;
  await inScope({ newsroomId, personId }, async (db) => {
    const newsroom = { id: newsroomId, slug, name: "The Signed In", createdAt: at };
    await db.newsroom.createMany({ data: newsroom });
    const member = { newsroomId, id: newId(), personId, roles: ["editor"], createdAt: at };
    await db.member.createMany({ data: member });
  });
  return personId;
}

test("a member signs in by the provider's word, is linked once, and signs out", async () => {
  const email = `${newId()}@example.org`;
  const personId = await memberOf(email);
  const subject = account(email.toUpperCase());
  const { jar, redirect, claimed } = await signInAs(subject);
  expect(redirect).toBe("http://127.0.0.1:9/");
  expect(claimed).toMatchObject({ sub: personId });
  const sessionId = String(claimed?.sessionId);
  expect(await listSessions(personId)).toMatchObject([
    { id: sessionId, userAgent: "Firefox", factorShown: false },
  ]);
  const identities = await inScope({ personId }, (db) => db.identity.findMany());
  expect(identities).toMatchObject([{ issuer, subject, personId }]);

  accounts.set(subject, { email: "else@example.org", email_verified: false });
  expect((await signInAs(subject)).claimed).toMatchObject({ sub: personId });

  const { csrfToken } = Object((await ask(jar, ["csrf"])).body) as { csrfToken: string };
  await ask(jar, ["signout"], { body: { csrfToken } });
  expect(await seeSession(personId, sessionId)).toBeNull();
});

test("nobody is let in who is no member, whose address is not verified, or who is a second of them", async () => {
  const email = `${newId()}@example.org`;
  const personId = await memberOf(email);
  const stranger = account(`${newId()}@example.org`);
  const unverified = account(email, false);
  const refused = [await signInAs(stranger), await signInAs(unverified)];
  expect(await inScope({ personId }, (db) => db.identity.count())).toBe(0);
  await signInAs(account(email));
  refused.push(await signInAs(account(email)));
  for (const { redirect, claimed } of refused) {
    expect(redirect).toBe(`${APP}/error?error=AccessDenied`);
    expect(claimed).toBeNull();
  }
});

test("an answer with another state, or of another browser's errand, signs nobody in", async () => {
  const email = `${newId()}@example.org`;
  await memberOf(email);
  const subject = account(email);
  const [mine, other] = [new Jar(), new Jar()];
  const back = await throughProvider(await setOut(mine), subject);
  await setOut(other);
  const nonce = other.cookies["next-auth.nonce"] ?? "";
  const tampered = [
    { cookies: mine.cookies, query: { ...queryOf(back), state: "another" }, why: "state mismatch" },
    {
      cookies: { ...mine.cookies, "next-auth.nonce": nonce },
      query: queryOf(back),
      why: "nonce mismatch",
    },
    { cookies: other.cookies, query: queryOf(back), why: "state mismatch" },
  ];
  for (const { cookies, query, why } of tampered) {
    const jar = new Jar();
    Object.assign(jar.cookies, cookies);
    const { redirect, problem } = await ask(jar, ["callback", "oidc"], { query });
    expect(`${redirect} ${problem}`).toMatch(new RegExp(`error=OAuthCallback.*${why}`));
  }
});

test("there is no such way where none is set up", async () => {
  const { oidcProvider } = await import("./oidc-provider.ts");
  expect(oidcProvider()).toMatchObject({ checks: ["pkce", "state", "nonce"], idToken: true });
  vi.stubEnv("OIDC_CLIENT_SECRET", "");
  expect(oidcProvider()).toBeUndefined();
});
