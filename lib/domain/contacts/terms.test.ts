import { expect, test } from "vitest";
import { isGuarded, terms } from "./terms.ts";

test("whoever speaks on background or off the record is not named to everybody", () => {
  expect(terms.filter(isGuarded)).toEqual(["background", "deep_background", "off_record"]);
});
