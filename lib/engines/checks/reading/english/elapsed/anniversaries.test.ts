import { expect, it } from "vitest";
import { readAnniversaries } from "./anniversaries.ts";
import { published, show } from "./reading.cases.ts";

const read = (text: string) => show(text, (dated) => readAnniversaries(dated, published));

it.each([
  [
    "They marked the 30th anniversary of the 1994 genocide.",
    ["30th anniversary of the 1994", "30 year", "1994", "the year of the dateline"],
  ],
  [
    "In 2019 Berlin marked the 30th anniversary of the fall of the Wall in 1989.",
    ["30th anniversary of the fall of the Wall in 1989", "30 year", "1989", "2019"],
  ],
  [
    "the centenary of the battle of 1916",
    ["centenary of the battle of 1916", "100 year", "1916", "the year of the dateline"],
  ],
  [
    "Next year's 30th anniversary of the 1995 treaty is planned.",
    ["30th anniversary of the 1995", "30 year", "1995", "the year after the dateline"],
  ],
  [
    "Ann and Bob, who married in June 1974, marked their 50th anniversary.",
    [
      "June 1974, marked their 50th anniversary",
      "50 year",
      "June 1974",
      "the year of the dateline",
    ],
  ],
])("reads the anniversary in %j", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it("leaves alone one whose event is not dated", () => {
  expect(read("They marked their 30th anniversary in Rome.")).toEqual([]);
});
