import { describe, expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readHedge } from "./hedges.ts";

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
