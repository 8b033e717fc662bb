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

it("[A10] takes a span of no range for one that is where it was", () => {
  expect(carryOver("It is shut.", "It is open.", [[]])).toEqual([
    {
      outcome: "exact",
      ranges: [],
      changes: [],
      sameClaim: true,
      contextChanged: false,
      meanings: [],
      contextChanges: [],
    },
  ]);
});

it("[A10] [I1] misses no white space beside words that stand", () => {
  const [carried] = carryOver("It is shut. They left.", "They left.\nIt is shut.", [
    [
      { start: 0, end: 5 },
      { start: 11, end: 12 },
    ],
  ]);
  expect(carried).toMatchObject({ sameClaim: true, changes: [] });
});

it.each([
  [
    "a span torn apart by a move",
    "The port is shut. Rain fell on Monday. All ships left. The pier is old.",
    "The port is shut. All ships left. The pier is old. Rain fell on Monday.",
    "shut. Rain fell",
    [
      { removed: "Rain fell", added: "" },
      { removed: "", added: "Rain fell" },
    ],
  ],
  [
    "a word in another's place",
    "Smith sued Jones over it.",
    "Jones sued Smith over it.",
    "sued",
    [
      { removed: "sued", added: "" },
      { removed: "", added: "sued" },
    ],
  ],
  [
    "white space, where its sentence says something else",
    "Not all of it is shut.",
    "All of  it is shut.",
    "of it",
    [{ removed: "of it", added: "of  it" }],
  ],
])("[A12] says what went and came of %s", (_name, before, after, span, changes) => {
  const start = before.indexOf(span);
  const [carried] = carryOver(before, after, [[{ start, end: start + span.length }]]);
  expect(carried).toMatchObject({ outcome: "edited", sameClaim: false, changes });
});

it("[A1] takes marks alone for what stands in the place of words", () => {
  const before = "Rain fell and big port was shut.";
  const after = "Rain fell and , ; : was shut.";
  const [carried] = carryOver(before, after, [[{ start: 14, end: 22 }]]);
  expect(carried?.ranges).toEqual([{ start: 14, end: 19 }]);
});

it.each([0, 1, 2])(
  "[A2] [A9] finds each of three sentences alike, where number %i was edited",
  (edited) => {
    const sentence = "It has 18 rooms.";
    const sentences = [sentence, sentence, sentence];
    const before = sentences.join(" ");
    const after = sentences.with(edited, "It has 17 rooms.").join(" ");
    const spans = sentences.map((_, at) => {
      const start = at * (sentence.length + 1) + "It has ".length;
      return [{ start, end: start + "18 rooms".length }];
    });
    const carried = carryOver(before, after, spans);
    expect(carried.map(({ ranges }) => ranges)).toEqual(spans);
    expect(carried.map(({ outcome, sameClaim }) => [outcome, sameClaim])).toEqual(
      sentences.map((_, at) => (at === edited ? ["edited", false] : ["exact", true])),
    );
  },
);

it("[A2] keeps each cell of a long table in its place", () => {
  const cells = Array.from({ length: 1_200 }, (_, at) => String(10 + ((at * at * 7) % 13)));
  const before = cells.join("\n");
  const after = cells.with(100, "99").toSpliced(400, 0, "98").with(1_100, "97").join("\n");
  const spans = cells.map((_, at) => [{ start: at * 3, end: at * 3 + 2 }]);
  const wrong = carryOver(before, after, spans).flatMap(({ ranges }, at) =>
    ranges[0]?.start === (at < 400 ? at : at + 1) * 3 ? [] : [at],
  );
  expect(wrong).toEqual([]);
});
