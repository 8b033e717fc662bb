import { expect, test } from "vitest";
import { kindsChanged, whatChanged } from "./changed-meaning.ts";

const changes = [{ removed: "17", added: "18" }];

test("says of a claim that is another whether its own words or its sentence did it, and what in it", () => {
  expect(whatChanged({ changes, meanings: [] })).toBe("its words changed");
  expect(whatChanged({ changes, meanings: ["negation"] })).toBe("its words changed");
  expect(whatChanged({ changes: [], meanings: [] })).toBe("its words changed");
  expect(whatChanged({ changes: [], meanings: ["negation"] })).toBe(
    "its sentence changed (a negation)",
  );
  expect(kindsChanged({ meanings: ["number", "attribution"] })).toBe("a number and who says so");
});
