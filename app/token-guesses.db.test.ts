import { expect, onTestFinished, test, vi } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import { openSession } from "#lib/platform/auth/sessions.ts";

const caller = vi.hoisted((): { now?: { personId: string; sessionId: string } } => ({}));

vi.mock("next-auth", () => ({ getServerSession: async () => caller.now }));

/** Who asks by this header, or why nobody does. */
async function toldTo(slug: string, authorization: string, address: string): Promise<string> {
  const headers = { authorization, "x-stet-address": address };
  try {
    return (await requestActor(new Request("https://stet.example/", { headers }), slug)).name;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

test("who tries tokens is held up; a token that holds is not, also from there", async () => {
  vi.stubEnv("LIMIT_SIGN_INS", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { admin } = await testNewsroom();
  const wire = { name: "Wire", scopes: ["read"], days: 7 };
  const { token } = await makeToken.run(admin, wire);
  const address = newId();
  const told = (bearer: string) => toldTo(admin.newsroomSlug, `Bearer ${bearer}`, address);
  const tried = [];
  for (let times = 0; times < 12; times += 1) tried.push(await told(`stet_${newId()}`));
  expect(tried).toEqual([...Array(10).fill("unauthenticated"), "too_many", "too_many"]);
  expect(await told(token)).toBe("Wire (bot)");
});

test("the password that a proxy in front asks for is no token: the session says who asks", async () => {
  vi.stubEnv("LIMIT_SIGN_INS", "1");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    caller.now = undefined;
  });
  const { admin } = await testNewsroom();
  const { personId, newsroomSlug } = admin;
  const address = newId();
  const tried = [];
  for (let times = 0; times < 12; times += 1) {
    tried.push(await toldTo(newsroomSlug, "Basic YTpi", address));
  }
  expect(new Set(tried)).toEqual(new Set(["unauthenticated"]));
  caller.now = { personId, sessionId: await openSession(personId, "a test") };
  expect(await toldTo(newsroomSlug, "Basic YTpi", address)).toBe(admin.name);
  expect(await toldTo(newsroomSlug, `Bearer stet_${newId()}`, address)).toBe("unauthenticated");
});
