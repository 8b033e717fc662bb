import { expect, it } from "vitest";
import { isInstitution, joinsOneName } from "./joined-names.ts";

it('knows names that hold "and", and those that may', () => {
  expect(joinsOneName("procter", "gamble")).toBe("certain");
  expect(joinsOneName("william", "mary")).toBe("open");
  expect(joinsOneName("paris", "london")).toBeUndefined();
});

it('knows the bodies whose names go on with "of"', () => {
  expect(isInstitution("ministry")).toBe(true);
  expect(isInstitution("minority")).toBe(false);
});
