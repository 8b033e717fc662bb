import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAgePhrases } from "./age-phrases.ts";
import { readBirths } from "./births.ts";
import { toldJustBefore } from "./death-days.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const dated = readDatedText(t);
  const [birth] = readBirths(dated);
  const phrase = readAgePhrases(t).at(-1);
  if (!birth || !phrase) return null;
  const when = toldJustBefore(dated, phrase, birth, { year: 2024, month: 5, day: 6 });
  return typeof when === "object" ? [when.from.year, when.from.month, when.from.day] : when;
};

it.each<[string, unknown]>([
  ["Ann Cole, born 1 June 1950, died on 8 May 2023. She was 72.", [2023, 5, 8]],
  ["Ann Cole was born on 1 June 1950. She died on May 2. She was 73.", [2024, 5, 2]],
  ["Ann Cole was born on 1 June 1950. Her husband died in 2001. She was 51.", "none"],
  ["Ann Cole was born on 1 June 1950. She left in 1970. She was 20.", "none"],
  ["Ann Cole was born on 1 June 1950. She was 73.", undefined],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
