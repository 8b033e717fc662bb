import { expect, test } from "vitest";
import { requireEnabled } from "./enabled.ts";

test("what is turned off is told nothing", () => {
  expect(() => requireEnabled({ enabled: true })).not.toThrow();
  expect(() => requireEnabled({ enabled: false })).toThrow("turned off");
});
