import { expect, it } from "vitest";
import { isInstitution, joinsOneName } from "./joined-names.ts";

it('knows names that hold "and"', () => {
  expect(joinsOneName("procter", "gamble")).toBe(true);
  expect(joinsOneName("paris", "london")).toBe(false);
});

it('knows the bodies whose names go on with "of"', () => {
  expect(isInstitution("ministry")).toBe(true);
  expect(isInstitution("minority")).toBe(false);
});
