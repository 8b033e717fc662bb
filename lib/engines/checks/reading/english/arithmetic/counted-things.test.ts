import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { areApart, countedBy, isKindOf, saidOf } from "./counted-things.ts";
import { readFigures } from "./figures.ts";

const counted = (text: string) => {
  const t = readEnglishText(text);
  const figure = readFigures(t)[0]?.figures[0];
  const found = figure && countedBy(t, figure);
  return (
    found && [found.noun, text.slice(t.tokens[figure.first]?.start, t.tokens[found.end - 1]?.end)]
  );
};

it.each([
  ["six delegates", ["delegate", "six delegates"]],
  ["13 European Union members", ["member", "13 European Union members"]],
  ["a jury of 12 met", ["member", "12"]],
  ["the 100-member Senate", ["member", "100-member Senate"]],
  ["12 were hurt by dogs", ["", "12"]],
])("%j", (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

it("knows what can be among what, and who is never both", () => {
  expect([isKindOf("woman", "person"), isKindOf("", "seat"), isKindOf("dog", "person")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([areApart(["man", "woman"]), areApart(["woman", "student"]), areApart([])]).toEqual([
    true,
    false,
    false,
  ]);
});

it("hears what is said of the things counted", () => {
  const t = readEnglishText("12 were passengers, 88 were negative.");
  const [a, b] = readFigures(t)[0]?.figures ?? [];
  expect(a && saidOf(t, a).noun).toBe("passenger");
  expect(b && saidOf(t, b).opposite).toBe("positive negative");
});
