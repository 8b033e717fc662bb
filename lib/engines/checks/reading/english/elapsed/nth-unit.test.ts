import { expect, it } from "vitest";
import { readNthUnits } from "./nth-unit.ts";
import { published, show } from "./reading.cases.ts";

const read = (text: string) => show(text, (dated) => readNthUnits(dated, published));

it("reads the number of a day, week or year of what the sentence says began", () => {
  expect(read("On the 12th day of a strike that began on 6 May, talks failed.")).toEqual([
    ["12th day", "12 day", "6 May 2024", "the dateline"],
  ]);
  expect(read("The war, now in its third year, began in February 2022.")).toEqual([
    ["third year", "3 year", "February 2022", "the dateline"],
  ]);
});

it("reads “for months” as two or more", () => {
  expect(
    read("They have talked for months to end a war that broke out on 7 October 2023."),
  ).toEqual([["for months", "2 month", "7 October 2023", "the dateline"]]);
});

it("leaves alone what nothing dates", () => {
  expect(read("On the third day they rested. It began on 6 May.")).toEqual([]);
  expect(read("On the first day of May 2024 it rained.")).toEqual([]);
});
