import { expect, it } from "vitest";
import { readElapsed } from "./elapsed.ts";
import { published, show } from "./reading.cases.ts";

it("gives each length once, with the dates nearest to it", () => {
  const text = "He ruled for eight years from 2009 to 2017, and it is seven years since 2017.";
  expect(show(text, (dated) => readElapsed(dated, published)).map(([, count]) => count)).toEqual([
    "8 year",
    "7 year",
  ]);
});

it("leaves a term in one word to the order of its dates", () => {
  const text = "He won a three-year term 2019–2024.";
  expect(show(text, (dated) => readElapsed(dated, published))).toEqual([]);
});
