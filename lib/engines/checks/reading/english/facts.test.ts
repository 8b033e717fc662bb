import { expect, it } from "vitest";
import { readEnglishText } from "./english-text.ts";
import { readFacts } from "./facts.ts";

it("sees numbers, names, places, quotations and superlatives, and no number of a date", () => {
  const text = 'On 7 May, Ann Cole of France won 3 prizes, the first "ever".';
  const t = readEnglishText(text);
  const dates = [{ kind: "date" as const, start: 3, end: 8 }];
  const seen = readFacts(t, dates).map((fact) => [fact.kind, text.slice(fact.start, fact.end)]);
  expect(seen).toEqual(
    expect.arrayContaining([
      ["date", "7 May"],
      ["number", "3"],
      ["name", "Ann Cole"],
      ["place", "France"],
      ["quote", '"ever"'],
      ["superlative", "first"],
    ]),
  );
  expect(seen).not.toContainEqual(["number", "7"]);
});
