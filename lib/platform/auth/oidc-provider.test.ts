import { afterEach, expect, test, vi } from "vitest";
import { countsAsFactor } from "./oidc-provider.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("what the provider asked for counts as a second factor where the settings say so", () => {
  expect(countsAsFactor({ amr: ["pwd", "mfa"] })).toBe(false);
  vi.stubEnv("OIDC_AMR", "hwk, mfa");
  expect(countsAsFactor({ amr: ["pwd", "mfa"] })).toBe(true);
  expect(countsAsFactor({ amr: ["pwd"] })).toBe(false);
  expect(countsAsFactor({})).toBe(false);
});
