import { expect, it } from "vitest";
import { readClaims } from "./claims/claims.ts";
import { readFacts } from "./facts.ts";
import { readMentions } from "./names/mentions.ts";
import { readEnglishText } from "./text/read-english-text.ts";

it("sees numbers, names, places, quotations and superlatives, and no number of a date", () => {
  const text = 'On 7 May, Ann Cole of France won 3 prizes, the first woman "ever".';
  const t = readEnglishText(text);
  const dates = [{ kind: "date" as const, start: 3, end: 8 }];
  const seen = readFacts(t, dates, readMentions(t), readClaims(t)).map((fact) => [
    fact.kind,
    text.slice(fact.start, fact.end),
  ]);
  expect(seen).toEqual(
    expect.arrayContaining([
      ["date", "7 May"],
      ["number", "3"],
      ["name", "Ann Cole"],
      ["place", "France"],
      ["quote", '"ever"'],
      ["superlative", "first woman"],
    ]),
  );
  expect(seen).not.toContainEqual(["number", "7"]);
});

const wordsOf = (text: string) => {
  const t = readEnglishText(text);
  return readFacts(t, [], readMentions(t), readClaims(t))
    .filter(({ kind }) => kind === "superlative" || kind === "name")
    .map((fact) => text.slice(fact.start, fact.end));
};

it.each([
  "Last updated: 17 May 2024",
  "A vote is near\nLast Updated 17 May 2024\nIt is so.",
  "5/17/2024–|Last updated: 5/17/202403:15 AM",
])("%j: a label is neither a superlative nor a name", (text) => {
  expect(wordsOf(text)).toEqual([]);
});

it.each(["Last week they met.", "It lasted, at least."])("%j: no superlative", (text) => {
  expect(wordsOf(text)).toEqual([]);
});
