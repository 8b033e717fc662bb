import { expect, test } from "vitest";
import { changesText, dispositionKeys } from "./verdicts.ts";

test("corrected, attributed, hedged and cut replace words; stands and accepted leave them", () => {
  expect(dispositionKeys.filter(changesText)).toEqual(["corrected", "attributed", "hedged", "cut"]);
});
