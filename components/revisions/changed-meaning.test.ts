import { expect, test } from "vitest";
import { isAround, kindsChanged, whatChanged } from "./changed-meaning.ts";
import { english } from "./voice.cases.ts";

test("a sentence alone makes it another where its own words are the same", () => {
  expect(isAround({ changes: [], meanings: ["number"] })).toBe(true);
  expect(isAround({ changes, meanings: ["number"] })).toBe(false);
});

const changes = [{ removed: "17", added: "18" }];

test("says of a claim that is another whether its own words or its sentence did it, and what in it", () => {
  expect(whatChanged({ changes, meanings: [] }, english)).toBe("its words changed");
  expect(whatChanged({ changes, meanings: ["negation"] }, english)).toBe("its words changed");
  expect(whatChanged({ changes: [], meanings: [] }, english)).toBe("its words changed");
  expect(whatChanged({ changes: [], meanings: ["negation"] }, english)).toBe(
    "its sentence changed (a negation)",
  );
  expect(kindsChanged({ meanings: ["number", "attribution"] }, english)).toBe(
    "a number and who says so",
  );
});
