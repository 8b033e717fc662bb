import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { isKnownCaller } from "#lib/platform/auth/known-caller.ts";
import { testNewsroom } from "../test-newsroom.ts";
import { makeToken } from "./commands/make-token.ts";

const secret = process.env.NEXTAUTH_SECRET ?? "";
const asks = (headers: Record<string, string>) => isKnownCaller(new Headers(headers));

test("known is who shows a cookie that we signed", async () => {
  const token = await encode({ token: { sub: newId(), sessionId: newId() }, secret });
  expect(await asks({ cookie: `a=b; next-auth.session-token=${token}; c=d` })).toBe(true);
  expect(await asks({ cookie: `__Secure-next-auth.session-token=${token}` })).toBe(true);
  const forged = await encode({ token: { sessionId: newId() }, secret: `${secret}.` });
  await expect(asks({ cookie: `next-auth.session-token=${forged}` })).rejects.toThrow();
  const another = await encode({ token: { sub: newId() }, secret });
  expect(await asks({ cookie: `next-auth.session-token=${another}` })).toBe(false);
  expect(await asks({})).toBe(false);
});

test("known is who shows a token that there is", async () => {
  const { admin } = await testNewsroom();
  const { token } = await makeToken.run(admin, {
    name: "The desk's script",
    scopes: ["read"],
    days: 30,
  });
  expect(await asks({ authorization: `Bearer ${token}` })).toBe(true);
  expect(await asks({ authorization: `Bearer ${token.slice(0, -2)}xx` })).toBe(false);
  expect(await asks({ authorization: "Basic c3RldDpzdGV0" })).toBe(false);
});
