import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { anchorsBefore } from "./anchors.ts";
import { readDatedText } from "./dated-text.ts";
import { partnerOf } from "./partners.ts";

const datedText = (text: string) => readDatedText(readEnglishText(text));

const anchors = (text: string) => {
  const dated = datedText(text);
  const [term] = dated.terms;
  const partner = term && partnerOf(dated, term);
  if (!term || !partner) return [];
  return anchorsBefore(dated, term, partner, { year: 2024, month: 5, day: 17 }).map(({ span }) =>
    text.slice(span?.start, span?.end),
  );
};

it('gathers what "later" may count from, as precisely as its unit needs', () => {
  expect(anchors("It began on May 6. Three days later, on May 9, it ended.")).toEqual(["May 6"]);
  expect(anchors("It began in 2009 and ended six years later, in 2015.")).toEqual(["2009"]);
  expect(anchors("It began in May. Three days later, on May 9, it ended.")).toEqual([]);
});
