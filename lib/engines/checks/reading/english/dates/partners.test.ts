import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { partnerOf } from "./partners.ts";

const datedText = (text: string) => readDatedText(readEnglishText(text));

const partner = (text: string) => {
  const dated = datedText(text);
  const [term] = dated.terms;
  const found = term && partnerOf(dated, term);
  return found && sliceOf(dated.t, found.first, found.end);
};

it.each([
  ["yesterday (Friday)", "Friday"],
  ["10 years ago, in 2014,", "2014"],
  ["tomorrow, May 18", "May 18"],
  ["last month, in April", "April"],
  ["In 2014, 10 years ago,", "2014"],
  ["2023 (last year)", "2023"],
  ["Last month, April Ruiz said", undefined],
  ["Today 2014 is gone", undefined],
  ["yesterday, Friday's vote", undefined],
])("beside the expression in %j stands %s", (text, expected) => {
  expect(partner(text)).toBe(expected);
});
