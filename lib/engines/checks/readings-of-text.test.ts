import { expect, it } from "vitest";
import { readingsOfText } from "./readings-of-text.ts";

const read = (text: string) =>
  readingsOfText({ text }).map(({ kind, exact, values }) => [kind, exact, values]);

it("gives what is read in order, a quantity before the number in it", () => {
  expect(read("Ann Cole paid €5 for 12 km in France.")).toEqual([
    ["name", "Ann Cole", [{ value: "Ann Cole" }]],
    ["money", "€5", [{ value: 5, unit: "EUR" }]],
    ["number", "5", [{ value: 5 }]],
    ["quantity", "12 km", [{ value: 12, unit: "kilometre" }]],
    ["number", "12", [{ value: 12 }]],
    ["place", "France", [{ value: "France" }]],
  ]);
});

it("gives every record as the exact slice", () => {
  const text = "\uFEFF😀 3 men\r\n\r\nMore than 10–12 % left “at 5”.";
  for (const { start, end, exact } of readingsOfText({ text })) {
    expect(text.slice(start, end)).toBe(exact);
  }
});

it("gives no number for the day and the year of a date, and the age beside a name", () => {
  const text = "On May 17, 2024, Ann Cole, 58, won 12 seats.";
  expect(readingsOfText({ text }).map(({ kind, exact }) => [kind, exact])).toEqual([
    ["date", "May 17, 2024"],
    ["name", "Ann Cole"],
    ["number", "58"],
    ["age", "58"],
    ["number", "12"],
  ]);
});
