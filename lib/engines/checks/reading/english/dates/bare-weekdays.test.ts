import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readBareWeekdays } from "./bare-weekdays.ts";
import { readDatedText } from "./dated-text.ts";

const published = { year: 2024, month: 5, day: 17 };
const read = (text: string, dateline: typeof published | undefined = published) => {
  return readBareWeekdays(readDatedText(readEnglishText(text)), new Set(), dateline);
};

it.each([
  ["They met on Wednesday.", ["2024-05-15"]],
  ["They met on Friday.", ["2024-05-17"]],
  ["They will meet on Wednesday.", ["2024-05-22"]],
  ["They will meet on Thursday week.", ["2024-05-30"]],
  ["Rain on Friday.", ["2024-05-17"]],
])("%j", (text, resolved) => {
  expect(read(text).readings.map((reading) => reading.resolved)).toEqual([resolved]);
});

it.each(["They met last Wednesday.", "Rain on Wednesday."])("leaves %j open", (text) => {
  const { readings, facts } = read(text);
  expect(readings).toEqual([]);
  expect(facts[0]?.reason).toContain("2024");
});

it("gives the reason where it resolves nothing", () => {
  const { readings, facts } = read("In 1998 they met on Wednesday.");
  expect(readings).toEqual([]);
  expect(facts[0]?.reason).toBe("its sentence speaks of another time");
});
