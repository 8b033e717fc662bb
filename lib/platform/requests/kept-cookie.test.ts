import { expect, onTestFinished, test, vi } from "vitest";
import { isSecure, keptCookie } from "./kept-cookie.ts";

test.each([
  ["https://stet.example", true],
  ["http://localhost:3000", false],
  [undefined, false],
])("at %s cookies go by https alone: %s", (url, secure) => {
  vi.stubEnv("STET_URL", url);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(isSecure()).toBe(secure);
  expect(keptCookie()).toMatchObject({ httpOnly: true, sameSite: "lax", secure });
});
