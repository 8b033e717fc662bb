import { expect, it } from "vitest";
import { dayNumber } from "../../civil-day.ts";
import { isA } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { isoDay } from "./iso-time.ts";
import { dated, reference, shown } from "./read-moments.cases.ts";
import { dayLater, termMoments } from "./term-moments.ts";

const TIME = WORD.timeUnit | WORD.temporal;
const read = (text: string) => {
  const each = dated(text);
  const words = [...each.t.tokens.keys()].filter((index) => isA(each.t, index, TIME));
  return shown(each, termMoments(each, words, new Map(), reference));
};

it.each<[string, unknown[][]]>([
  ["yesterday", [["yesterday", { value: "2024-05-16" }]]],
  ["last night", [["last night", { from: "2024-05-16T20:00:00", to: "2024-05-16T23:59:59" }]]],
  ["next month", [["next month", { value: "2024-06", from: "2024-06-01", to: "2024-07-01" }]]],
  ["this quarter", [["this quarter", { from: "2024-04-01", to: "2024-07-01" }]]],
  ["the past three years", [["past three years", { from: "2021-05-17", to: "2024-05-17" }]]],
  ["the next two days", [["next two days", { from: "2024-05-18", to: "2024-05-20" }]]],
  ["later this month", [["later this month", { from: "2024-05-17", to: "2024-06-01" }]]],
  ["two weeks ago", [["two weeks ago", { value: "2024-05-03" }]]],
  ["It was the first win in 31 years.", []],
  ["Prices rose the most in two months.", []],
  ["They built it in two weeks.", []],
  ["in two weeks", [["in two weeks", { value: "2024-05-31" }]]],
  ["three days from now", [["three days from now", { value: "2024-05-20" }]]],
  [
    "the weekend",
    [["the weekend", { value: "2024-W20-WE", from: "2024-05-18", to: "2024-05-20" }]],
  ],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("counts units of a day and more", () => {
  const today = dayNumber(reference);
  expect(
    [dayLater(today, "month", 1), dayLater(today, "week", -1)].map((day) => isoDay(day ?? 0)),
  ).toEqual(["2024-06-17", "2024-05-10"]);
  expect(dayLater(today, "hour", 1)).toBeUndefined();
});

it("reads nothing where no reference is known", () => {
  const each = dated("yesterday");
  expect(termMoments(each, [0], new Map(), undefined)).toEqual([]);
});
