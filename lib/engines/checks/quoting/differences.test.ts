import { describe, expect, it } from "vitest";
import { wordingOf } from "../reading/quotes/wording-of.ts";
import { compareQuotes } from "./compare-quotes.ts";

const differences = (quote: string, source: string) =>
  compareQuotes(
    quote,
    [{ start: 0, end: quote.length }],
    source,
    wordingOf("en"),
  )[0]?.differences.map(({ quoted, source: said, likeness, span }) => [
    quoted,
    said,
    likeness,
    quote.slice(span.start, span.end),
  ]);

const source = "Last winter we we lost sixteen ferries in the storm, and 40% of our crews.";

describe("differencesOf", () => {
  it("pairs what is replaced, and says what is added and what is left out", () => {
    expect(differences("Last spring we lost sixteen ferries", source)).toEqual([
      ["spring", "winter", "different", "spring"],
    ]);
    expect(differences("we lost all sixteen ferries in the storm", source)).toEqual([
      ["all", "", "different", "all"],
    ]);
    expect(differences("lost ferries in the storm, and 40%", source)).toEqual([
      ["", "sixteen", "different", "lost"],
    ]);
  });

  it("takes spelling, repetition and the brackets of an editor for no difference", () => {
    expect(differences("Last winter we lost 16 ferries in the storm", source)).toEqual([]);
    expect(differences("ferries in the storm and 40 per cent", source)).toEqual([]);
    expect(differences("we lost [our] ferries in the storm", source)).toEqual([]);
  });
});

describe("omissionBetween", () => {
  it("is what the source has between two sentences that stand side by side", () => {
    const said = "We lost sixteen ferries. Nobody slept. The storm took every crew.";
    expect(differences("We lost sixteen ferries. The storm took every crew.", said)).toEqual([
      ["", "Nobody slept", "different", "ferries"],
    ]);
  });
});
