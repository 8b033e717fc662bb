import { expect, it } from "vitest";
import { isoDate } from "../../civil-day.ts";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { whenOf } from "./age-days.ts";
import { readAgePhrases } from "./age-phrases.ts";
import { readBirths } from "./births.ts";

const published = { year: 2024, month: 1, day: 22 };

const read = (text: string) => {
  const dated = readDatedText(readEnglishText(text));
  const [birth] = readBirths(dated);
  const [phrase] = readAgePhrases(dated.t);
  const when = birth && phrase && whenOf(dated, phrase, birth, published);
  return when && [isoDate(when.from), isoDate(when.to)];
};

it.each<[string, string[] | undefined]>([
  ["Ann Cole, born in 1950, left in 1990 and died in 2010 aged 60.", ["2010-01-01", "2010-12-31"]],
  ["Ann Cole, born in 1950, died on Monday aged 73.", ["2024-01-08", "2024-01-22"]],
  ["Ann Cole, born in 1950, turned 73 last year.", ["2023-01-01", "2023-12-31"]],
  ["Ann Cole, born in 1950, turned 73 last month.", ["2023-12-22", "2024-01-22"]],
  ["Ann Cole, 73, was born in 1950.", ["2024-01-21", "2024-01-22"]],
  ["Ann Cole, 73, was born in 1950 and won in 2004.", ["2004-01-01", "2024-01-22"]],
  ["Ann Cole, born in 1950, was 24 years old at the time.", undefined],
  ["Ann Cole, born in 1950, joined in 1970, left in 1974 aged 24.", undefined],
])("tells when the age was in %j", (text, days) => {
  expect(read(text)).toEqual(days);
});
