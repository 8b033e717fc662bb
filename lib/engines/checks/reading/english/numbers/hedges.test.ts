import { describe, expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readHedge, readHedged } from "./hedges.ts";

describe("readHedge", () => {
  it.each([
    ["three towns", "exactly"],
    ["at least three towns", "at least"],
    ["more than three towns", "at least"],
    ["as many as three towns", "at most"],
    ["nearly three towns", "about"],
    ["three or so towns", "about"],
    ["three or more towns", "at least"],
    ["three or four towns", "about"],
    ["two to three towns", "about"],
    ["to three towns", "exactly"],
  ])("%j is meant %s", (text, kind) => {
    const t = readEnglishText(text);
    const number = t.numbers.find(({ value }) => value.numerator === 3n);
    expect(readHedge(t, number?.first ?? -1, number?.end ?? -1).kind).toBe(kind);
  });
});

describe("readHedged", () => {
  it.each([
    ["over forty towns", "at least", "over forty"],
    ["just over forty towns", "just over", "just over forty"],
    ["just under forty towns", "almost", "just under forty"],
    ["slightly more than forty towns", "just over", "slightly more than forty"],
    ["an estimated forty towns", "about", "an estimated forty"],
    ["in excess of forty towns", "at least", "in excess of forty"],
    ["no fewer than forty towns", "at least", "no fewer than forty"],
    ["not more than forty towns", "at most", "not more than forty"],
    ["as many as forty towns", "at most", "as many as forty"],
    ["forty-plus towns", "at least", "forty-plus"],
    ["those aged forty and over", "at least", "forty and over"],
    ["forty or fewer towns", "at most", "forty or fewer"],
    ["less than or equal to forty", "at most", "less than or equal to forty"],
    ["equal to or more than forty", "at least", "equal to or more than forty"],
    [">= forty", "at least", ">= forty"],
    ["forty and less than fifty", "exactly", "forty"],
    ["forty plus three", "exactly", "forty"],
    ["two points higher than forty years ago", "exactly", "two"],
    ["rather than forty towns", "exactly", "forty"],
    ["forty towns", "exactly", "forty"],
  ])("%j is meant %s", (text, firmness, exact) => {
    const t = readEnglishText(text);
    const number = t.numbers[0];
    const hedged = readHedged(t, number?.first ?? -1, number?.end ?? -1);
    const slice = text.slice(t.tokens[hedged.first]?.start, t.tokens[hedged.end - 1]?.end);
    expect([hedged.firmness, slice]).toEqual([firmness, exact]);
  });
});
