import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { readClockPairReadings, readSeasonalTimes } from "./zoned-times.ts";

const published = { year: 2024, month: 7, day: 10 };
const dated = (text: string) => readDatedText(readEnglishText(text));

it("gives both zones of a moment, the local one from the place of the sentence", () => {
  const text = "It struck in Istanbul at 9:10 a.m. local time (0610 UTC) on Sunday.";
  const [pair] = readClockPairReadings(dated(text), published);
  expect(text.slice(pair?.stated.start, pair?.stated.end)).toBe("9:10 a.m. local time (0610 UTC)");
  expect(pair?.first.zones).toEqual([{ zone: "Europe/Istanbul" }]);
  expect([pair?.first.zoneKnown, pair?.second.zones[0]?.zone]).toEqual([true, "UTC"]);
});

it("knows no zone where the text names no place", () => {
  const [pair] = readClockPairReadings(
    dated("It struck at 9 a.m. local time (0600 UTC)."),
    published,
  );
  expect([pair?.first.zones, pair?.first.zoneKnown]).toEqual([[], false]);
});

it("gives the times of half-year zones, with the day", () => {
  const read = (text: string) =>
    readSeasonalTimes(dated(text), published).map(({ time, day }) => [time.zoneName, day.known]);
  expect(read("It starts at 8 p.m. EST on Friday.")).toEqual([["EST", "written"]]);
  expect(read("It starts at 8 p.m. EST on July 12.")).toEqual([["EST", "written"]]);
  expect(read("It starts at 8 p.m. ET, 9 a.m. JST, 10 a.m. MST.")).toEqual([]);
});
