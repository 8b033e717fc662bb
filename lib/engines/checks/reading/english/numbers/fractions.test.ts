import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "../text/english-scanner.ts";
import { readHalf, readShareAfter, readShareAfterArticle } from "./fractions.ts";
import { type NumberPhrase, readNumberPhrase } from "./number-phrase.ts";

const scan = (text: string) => scanTokens(text, ENGLISH_SCANNER);
const seen = (text: string, share: ReturnType<typeof readHalf>, first = 0) => {
  const tokens = scan(text);
  return (
    share && [
      text.slice(tokens[first]?.start, tokens[share.end - 1]?.end),
      numberOf(share.value),
      share.share,
    ]
  );
};
const after = (text: string) => {
  const tokens = scan(text);
  const phrase = readNumberPhrase(tokens, 0) as NumberPhrase;
  return seen(text, readShareAfter(tokens, phrase, 0));
};

it.each<[string, [string, number, boolean] | undefined]>([
  ["two thirds of them", ["two thirds", 0.666666666667, true]],
  ["two-fifths", ["two-fifths", 0.4, true]],
  ["three quarters of the vote", ["three quarters", 0.75, true]],
  ["three quarters in a row", undefined],
  ["two quarters of growth", undefined],
  ["three quarters of a million", ["three quarters of a million", 750_000, false]],
  ["one third of them", ["one third", 0.333333333333, true]],
  ["one third man", undefined],
  ["one second", undefined],
  ["one in five", ["one in five", 0.2, true]],
  ["nine out of 10", ["nine out of 10", 0.9, true]],
  ["six in every ten", ["six in every ten", 0.6, true]],
  ["one in 1,500 births", ["one in 1,500", 0.000666666667, true]],
  ["two in 2019", undefined],
  ["12 in six boxes", undefined],
  ["one in five years", undefined],
])("%j", (text, expected) => {
  expect(after(text)).toEqual(expected);
});

it.each<[string, string | undefined]>([
  ["a third of them", "a third"],
  ["a third died", undefined],
  ["a quarter million", "a quarter million"],
  ["a half", "a half"],
  ["a second", undefined],
  ["a third, farther north", undefined],
  ["a third (30 %)", "a third"],
  ["a quarter-mile", "a quarter"],
])("%j", (text, exact) => {
  expect(seen(text, readShareAfterArticle(scan(text), 0))?.[0]).toBe(exact);
});

it("hears a share in “by a third in May”", () => {
  const text = "by a third in May";
  expect(seen(text, readShareAfterArticle(scan(text), 1), 1)?.[0]).toBe("a third");
});

it.each<[string, [string, number, boolean] | undefined]>([
  ["half of voters", ["half", 0.5, true]],
  ["half the town", ["half", 0.5, true]],
  ["half a million", ["half a million", 500_000, false]],
  ["half-a-dozen", ["half-a-dozen", 6, false]],
  ["half an hour", ["half", 0.5, true]],
  ["half-hour", ["half", 0.5, true]],
  ["half million", ["half million", 500_000, false]],
  ["quarter of them", undefined],
  ["quarter of a million", ["quarter of a million", 250_000, false]],
  ["half time", undefined],
])("%j", (text, expected) => {
  expect(seen(text, readHalf(scan(text), 0))).toEqual(expected);
});
