import { expect, test } from "vitest";
import { requireEnabled } from "./enabled.ts";

test("what is turned off is told nothing", () => {
  expect(() => requireEnabled({ enabled: true, ended: false })).not.toThrow();
  expect(() => requireEnabled({ enabled: false, ended: false })).toThrow("turned off");
  expect(() => requireEnabled({ enabled: true, ended: true })).toThrow("has ended");
});
