import { expect, it } from "vitest";
import { numberOf } from "../../rational.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readFigures } from "./figures.ts";
import { isNear, voteShares } from "./vote-shares.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const [first] = readFigures(t);
  if (!first) return undefined;
  const shares = first.figures.filter(({ quantity }) => quantity.kind === "percent");
  return voteShares(t, first.sentence, shares)?.map(({ quantity }) => numberOf(quantity.value));
};

it.each([
  ["Hale leads Ortiz 48 percent to 41 percent, with Brown at 9 percent.", [48, 41, 9]],
  ["Reed won 52 percent of the vote and Cole 48 percent.", [52, 48]],
  ["With 98 percent of precincts counted, Reed had 52 percent and Cole 48 percent.", [52, 48]],
  ["Reed won 52 percent of the vote in Ohio.", undefined],
  ["Reed won Ely with 62 percent and Hull with 51 percent.", undefined],
  ["Prices rose 52 percent and wages 48 percent.", undefined],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("isNear tells neighbours from figures far apart", () => {
  const t = readEnglishText("40 % and 30 %");
  const [a, b] = readFigures(t)[0]?.figures ?? [];
  expect(a && b && isNear(a, b)).toBe(true);
});
