import { expect, it } from "vitest";
import { alignTexts } from "./align-texts.ts";

/** For each sentence of the old text what became of it: =, ~ or -, with > where it was moved. */
function fates(oldText: string, newText: string) {
  const aligned = alignTexts(oldText, newText);
  return aligned.from.sentences
    .map((_, sentence) => {
      const group = aligned.groupOf(sentence);
      if (!group) return "-";
      const numbers = Array.from(
        { length: group.to.to - group.to.from },
        (_, at) => group.to.from + at,
      );
      return `${group.same ? "=" : "~"}${numbers.join("+")}${group.moved ? ">" : ""}`;
    })
    .join(" ");
}

const [A, B, C, D] = [
  "Envoys of 17 countries met in Paris.",
  "The mayor spoke for an hour before them.",
  "Nobody expected a result on the first day.",
  "Talks go on next week in Rome, officials said.",
];

it.each([
  ["nothing changed", [A, B, C], [A, B, C], "=0 =1 =2"],
  ["a sentence came", [A, C], [A, B, C], "=0 =2"],
  ["a sentence went", [A, B, C], [A, C], "=0 - =1"],
  ["a word changed", [A, B], [A.replace("17", "18"), B], "~0 =1"],
  ["a sentence was moved", [A, B, C, D], [D, A, B, C], "=1 =2 =3 =0>"],
  ["moved and edited", [A, B, C, D], [D.replace("Rome", "Oslo"), A, B, C], "=1 =2 =3 ~0>"],
  ["another in its place", [A, B, C], [A, D, C], "=0 - =2"],
  [
    "two were joined",
    [A, B],
    [`${A.slice(0, -1)}, and the mayor spoke for an hour before them.`],
    "~0 ~0",
  ],
  [
    "one was split",
    [`${A.slice(0, -1)}, where the mayor spoke for an hour.`, C],
    [A, "There the mayor spoke for an hour.", C],
    "~0+1 =2",
  ],
  [
    "look-alikes, one gone",
    [A, B, A.replace("Paris", "Rome")],
    [B, A.replace("Paris", "Rome")],
    "- =0 =1",
  ],
  ["the same twice, one gone", [A, B, A], [B, A], "- =0 =1"],
  ["variants alone", ["It’s “late” –  very."], ['It\'s "late" - very.'], "=0"],
])("%s", (_name, before, after, expected) => {
  expect(fates(before.join(" "), after.join(" "))).toBe(expected);
  expect(fates(before.join("\n"), after.join("\n"))).toBe(expected);
});

it("is the same comparison backwards", () => {
  expect(fates([A, B, C, D].join(" "), [D, A, C].join(" "))).toBe("=1 - =2 =0>");
  expect(fates([D, A, C].join(" "), [A, B, C, D].join(" "))).toBe("=3> =0 =2");
});

it("takes a moved paragraph's edited sentence along", () => {
  const before = [A, B, C, D, "One more thing was said.", "Then all of them left."];
  const after = [
    D,
    "One more thing was said.",
    "Then all of them left.",
    A,
    B.replace("an hour before them", "a minute or two"),
    C,
  ];
  expect(fates(before.join(" "), after.join(" "))).toMatch(/ ~4/);
});

it("tells which sentences of the new text are new", () => {
  const aligned = alignTexts(`${A} ${C}`, `${A} ${B} ${C}`);
  expect([0, 1, 2].map(aligned.isNew)).toEqual([false, true, false]);
});
