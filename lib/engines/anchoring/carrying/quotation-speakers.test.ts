import { expect, it } from "vitest";
import { ComparedText, Keys } from "../alignment/compared-text.ts";
import { QuotationSpeakers } from "./quotation-speakers.ts";
import { Quotations } from "./quotations.ts";
import { SentenceMeanings } from "./sentence-meanings.ts";

function speakersOf(words: string) {
  const text = new ComparedText(words, new Keys(), new Keys());
  const quotations = new Quotations(words);
  return new QuotationSpeakers(text, quotations, new SentenceMeanings(text, quotations));
}

it.each([
  ["Roth said: “We left. It is over.”", "over", "Roth said"],
  ["“We left. It is over,” Roth said.", "left", "Roth said"],
  ["“He said so. It is over,” Roth said.", "over", "Roth said"],
  ["“We left,” Roth said. “It is over.”", "over", "Roth said"],
  ["Roth said so. “It is over.”", "over", ""],
])("in “%s”, who says “%s”: %s", (words, quoted, expected) => {
  const speakers = speakersOf(words);
  const start = words.indexOf(quoted);
  const quotation = speakers.quotationOf({ start, end: start + quoted.length });
  expect(quotation && speakers.of(quotation)).toBe(expected);
});

it("reads the sentence before too, and no quotation where there is none", () => {
  const words = "All left. Roth said: “We left. It is over.” So it was.";
  const speakers = speakersOf(words);
  const start = words.indexOf("“We");
  const quotation = speakers.quotationOf({ start, end: start + 3 });
  expect(quotation && speakers.surroundings(quotation)).toBe(
    "All left. Roth said: “We left. It is over.”",
  );
  expect(speakers.quotationOf({ start: 0, end: 3 })).toBeUndefined();
});
