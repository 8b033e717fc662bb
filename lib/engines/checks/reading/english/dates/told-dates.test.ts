import { expect, it } from "vitest";
import { isoDate } from "../../civil-day.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { datedAt, firstToldDate, toldDateAt, weekdayNear } from "./told-dates.ts";

const published = { year: 2024, month: 5, day: 17 };
const read = (text: string) => readDatedText(readEnglishText(text));

it("fills in the year that the text means", () => {
  const dated = read("It began on 6 May in Hull.");
  expect(datedAt(dated, 3)).toBeUndefined();
  expect(toldDateAt(dated, 3, published)).toMatchObject({
    from: { year: 2024, month: 5, day: 6 },
    sure: true,
  });
});

it("finds the first date between two tokens", () => {
  const told = firstToldDate(read("It opened in 1998 and shut in 2004."), 0, 9, undefined);
  expect(told?.from.year).toBe(1998);
});

it("takes a weekday for the last one before the dateline", () => {
  const day = weekdayNear(read("It entered its third week on Monday."), 3, 8, published);
  expect(day && isoDate(day)).toBe("2024-05-13");
  expect(weekdayNear(read("It entered its third week."), 3, 8, published)).toBeUndefined();
});
