import { expect, it } from "vitest";
import { isParticiple, verbStem } from "./verb-stems.ts";

it.each([
  ["abduct", "abducts abducted abducting"],
  ["close", "close closes closed closing"],
  ["cut", "cut cuts cutting"],
  ["ship", "ship ships shipped shipping"],
  ["carry", "carry carries carried"],
  ["steal", "steal stole stolen stealing"],
  ["lose", "lose loses lost losing"],
  ["pass", "pass passed passing"],
])("gives the forms of %j one name", (verb, forms) => {
  const stems = new Set(forms.split(" ").map(verbStem));
  expect(stems).toEqual(new Set([verbStem(verb)]));
});

it("keeps other verbs apart", () => {
  expect(verbStem("destroyed")).not.toBe(verbStem("closed"));
});

it("knows what was done", () => {
  expect(["stolen", "closed", "built"].every(isParticiple)).toBe(true);
  expect(["close", "red", "closing"].some(isParticiple)).toBe(false);
});
