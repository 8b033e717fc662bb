import { describe, expect, it } from "vitest";
import { type CarryCase, editCases, moveCases } from "./carry-over.cases.ts";
import { carryOver } from "./carry-over.ts";

function carry({ before, after, span }: CarryCase) {
  const start = before.indexOf(span);
  const [carried] = carryOver(before, after, [[{ start, end: start + span.length }]]);
  if (!carried) throw new Error("One span was carried.");
  return carried;
}

describe.each([
  ["an edit", editCases],
  ["a move", moveCases],
])("%s", (_name, cases) => {
  it.each(cases)("[$law] $name", (given) => {
    const { outcome, ranges, sameClaim, contextChanged } = carry(given);
    expect({
      outcome,
      words: ranges.map(({ start, end }) => given.after.slice(start, end)),
      sameClaim,
      contextChanged,
    }).toEqual({
      outcome: given.outcome,
      words: given.words === undefined ? [] : [given.words],
      sameClaim: given.sameClaim,
      contextChanged: given.contextChanged ?? false,
    });
  });
});

it("says which words did it", () => {
  const before = "The board did approve the 17 plans, the mayor said.";
  const after = "The board did not approve the 18 plans, the mayor said.";
  const at = (words: string) => {
    const start = before.indexOf(words);
    return [{ start, end: start + words.length }];
  };
  const [edited, beside] = carryOver(before, after, [at("the 17 plans"), at("approve the")]);
  expect(edited?.changes).toEqual([{ removed: "17", added: "18" }]);
  expect(edited?.contextChanges).toEqual([{ removed: "", added: "not" }]);
  expect(beside?.changes).toEqual([]);
  expect(beside?.contextChanges).toEqual([
    { removed: "", added: "not" },
    { removed: "17", added: "18" },
  ]);
  expect(beside?.meanings).toEqual(["negation", "number"]);
});

it("[A10] keeps several ranges one span", () => {
  const before = "Chad, Mali and Niger came. Togo and Benin stayed away from it. They left late.";
  const after = "They left late. Chad, Mali and Nigeria came.";
  const ranges = ["Chad", "Niger", "Togo"].map((word) => {
    const start = before.indexOf(word);
    return { start, end: start + word.length };
  });
  const [carried] = carryOver(before, after, [ranges]);
  expect(carried?.outcome).toBe("edited");
  expect(carried?.ranges.map(({ start, end }) => after.slice(start, end))).toEqual([
    "Chad",
    "Nigeria",
  ]);
  expect(carried?.changes).toEqual([
    { removed: "Niger", added: "Nigeria" },
    { removed: "Togo", added: "" },
  ]);
  expect(carryOver(before, "They left late.", [ranges])[0]).toMatchObject({
    outcome: "lost",
    ranges: [],
    sameClaim: false,
  });
});
