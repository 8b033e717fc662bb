import { describe, expect, it } from "vitest";
import { scanWords, wordKey } from "./scan-words.ts";

const words = (text: string) => {
  const found: string[] = [];
  scanWords(text, 0, text.length, (start, end) => found.push(text.slice(start, end)));
  return found;
};

describe("scanWords", () => {
  it("keeps what belongs to one word together and parts at hyphens", () => {
    expect(words("The U.S. didn’t pay 1,000.50 for long-term e-mail.")).toEqual(
      "The|U.S|didn’t|pay|1,000.50|for|long|term|e|mail".split("|"),
    );
    expect(words("$5 & 12% of ‘it’")).toEqual(["5", "&", "12", "%", "of", "it"]);
  });

  it("lets a mark say where to go on, and stays inside the stretch it is given", () => {
    const found: string[] = [];
    const text = "one [two three] four five";
    scanWords(
      text,
      0,
      20,
      (start, end) => found.push(text.slice(start, end)),
      (_, at) => text.indexOf("]", at) + 1,
    );
    expect(found).toEqual(["one", "four"]);
  });
});

it("gives words that differ in type alone the same key", () => {
  expect(["Don’t", "U.S", "1,000", "3.5", "É"].map(wordKey)).toEqual([
    "don't",
    "us",
    "1000",
    "3.5",
    "é",
  ]);
});
