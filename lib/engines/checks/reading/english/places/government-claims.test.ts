import { expect, it } from "vitest";
import { readMentions } from "../names/mentions.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readGovernmentClaims } from "./government-claims.ts";
import { readPlaceClaims } from "./place-claims.ts";
import { indexTowns } from "./towns.ts";

const governments = (text: string) => {
  const t = readEnglishText(text);
  const mentions = readMentions(t);
  const tokenAt = (offset: number) => t.tokens.findIndex(({ start }) => start === offset);
  return readGovernmentClaims(t, mentions, indexTowns(t, mentions), tokenAt).map(
    ({ first }) => t.tokens[first]?.text,
  );
};

it.each([
  ["But Brussels says so.", ["Brussels"]],
  ["Talks with Tehran failed.", ["Tehran"]],
  ["Beijing has warned of a war.", ["Beijing"]],
  ["It rained in Paris. Rain fell in Rome.", []],
  ["Lyon said nothing.", []],
  ["Officials in Ankara said no. A court in Madrid rejected it.", []],
  ["Traders in Tokyo, Seoul and London agreed.", []],
  ["They heard that London and Paris agreed.", ["Paris"]],
])("%s", (text, cities) => {
  expect(governments(text)).toEqual(cities);
});

it("stands among the claims of a text in the text's order", () => {
  const text = "But Brussels says that he died in Lyon, France, today.";
  const t = readEnglishText(text);
  const claims = readPlaceClaims(t, readMentions(t));
  expect(claims.map(({ relation, town }) => [relation, town.name])).toEqual([
    ["government", "Brussels"],
    ["in", "Lyon"],
  ]);
});
