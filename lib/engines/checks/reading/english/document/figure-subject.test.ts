import { expect, it } from "vitest";
import { readText } from "../../read-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { figureSubject, isAge, isBareYear } from "./figure-subject.ts";

const subject = (text: string) => {
  const t = readEnglishText(text);
  const [quantity] = t.quantities;
  if (!quantity) return undefined;
  const { key, end } = figureSubject(t, quantity);
  return [key, text.slice(t.tokens[quantity.first]?.start, t.tokens[end - 1]?.end)];
};

it.each([
  ["Five killed in crash", "death", "Five killed"],
  ["Four people were killed on Monday", "death", "Four people were killed"],
  ["A fire killed at least 12 people", "death", "12 people"],
  ["Crash leaves 12 dead", "death", "12 dead"],
  ["Death toll from storm rises to 31", "death", "31"],
  ["Six children injured", "injury child", "Six children injured"],
  ["Police arrested nine men", "arrest man", "nine men"],
  ["Twelve new schools planned", "school", "Twelve new schools"],
  ["Nine people met", "", "Nine people"],
  ["Prices rose 5% in May", "percent percent", "5%"],
  ["a $4bn deal", "money USD", "$4bn"],
  ["Man, 34, held after raid", "age", "34"],
  ["a 35-year-old driver", "age", "35-year-old"],
  ["a boy aged 9", "age", "aged 9"],
  ["4,600 head of cattle", "cattle", "4,600 head of cattle"],
  ["the third term", "", "third"],
  ["at least 9 of them", "", "9"],
])("%j is about %j", (text, key, phrase) => {
  expect(subject(text)).toEqual([key, phrase]);
});

it("tells years and ages from other numbers", () => {
  const kinds = (text: string) => {
    const t = readEnglishText(text);
    return t.quantities.map((quantity) => [isBareYear(t, quantity), isAge(t, quantity)]);
  };
  expect(kinds("in 2021")).toEqual([[true, false]]);
  expect(kinds("2,021 of them")).toEqual([[false, false]]);
  expect(kinds("aged 41")).toEqual([[false, true]]);
});

it("tells a number without a noun by the whole that it is a part of", () => {
  const { figures } = readText("They close 18 of their 212 branches, and nine of them.", "en", {});
  expect(figures().map(({ of }) => of)).toEqual(["part of 212 branch", "branch", undefined]);
});
