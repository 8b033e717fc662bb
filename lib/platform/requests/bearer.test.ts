import { expect, test } from "vitest";
import { bearsToken, shownToken } from "./bearer.ts";

test.each([
  ["Bearer stet_abc", true, true],
  ["bearer  stet_abc", true, true],
  ["Bearer abc.def.ghi", false, true],
  ["Bearer", false, true],
  ["Basic c3RldF86c3RldF8=", false, false],
  ["Basic Bearer stet_abc", false, false],
  ["stet_abc", false, false],
  ["", false, false],
])("%j bears a token of ours: %s, means to show one: %s", (authorization, bears, shows) => {
  const headers = new Headers({ authorization });
  expect(bearsToken(headers)).toBe(bears);
  expect(shownToken(headers)).toBe(shows ? authorization : undefined);
});

test("without the header there is none", () => {
  expect(bearsToken(new Headers())).toBe(false);
  expect(shownToken(new Headers())).toBeUndefined();
});
