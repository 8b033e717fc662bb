import { expect, onTestFinished, test, vi } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";

vi.mock("next-auth", () => ({ getServerSession: async () => undefined }));

test("who tries tokens is held up; a token that holds is not, also from there", async () => {
  vi.stubEnv("LIMIT_SIGN_INS", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { admin } = await testNewsroom();
  const wire = { name: "Wire", scopes: ["read"], days: 7 };
  const { token } = await makeToken.run(admin, wire);
  const address = newId();
  async function told(bearer: string): Promise<string> {
    const headers = { authorization: `Bearer ${bearer}`, "x-stet-address": address };
    const request = new Request("https://stet.example/", { headers });
    try {
      return (await requestActor(request, admin.newsroomSlug)).name;
    } catch (error) {
      if (error instanceof AppError) return error.code;
      throw error;
    }
  }
  const tried = [];
  for (let times = 0; times < 12; times += 1) tried.push(await told(`stet_${newId()}`));
  expect(tried).toEqual([...Array(10).fill("unauthenticated"), "too_many", "too_many"]);
  expect(await told(token)).toBe("Wire (bot)");
});
