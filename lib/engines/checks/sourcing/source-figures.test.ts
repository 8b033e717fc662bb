import { describe, expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { areAkin, readSourceFigures, sentenceOf } from "./source-figures.ts";

const read = (text: string) => readText(text, "en", {});
const source = read("The firm has 1,260 workers. It lost 47 ships, and 9 of 1,300 men.");
const { find, akin } = readSourceFigures([source]);
const found = (text: string) => {
  const [figure] = read(text).figures();
  const each = figure && find(figure);
  return each && source.text.slice(each.figure.start, each.figure.end);
};

describe("readSourceFigures", () => {
  it.each([
    ["1,260 men", "1,260"],
    ["1,300 workers", "1,260"],
    ["1,300 men", "1,300"],
    ["47 cars", "47"],
    ["48 ships", undefined],
    ["2,000 workers", undefined],
  ])("finds %j as %j", (text, figure) => {
    expect(found(text)).toBe(figure);
  });

  it("gives the numbers of the same thing, and their sentences", () => {
    const [figure] = read("50 ships").figures();
    const [only, ...others] = figure ? akin(figure) : [];
    expect(others).toEqual([]);
    expect(only && sentenceOf(only)).toBe("It lost 47 ships, and 9 of 1,300 men.");
    expect(figure && only && areAkin(figure, only.figure)).toBe(true);
  });

  it("takes time in proportion to the numbers", () => {
    const time = (count: number) => {
      const long = read("It lost 47 ships and 1,260 men. ".repeat(count));
      const before = process.cpuUsage();
      const figures = readSourceFigures([long]);
      for (const figure of long.figures()) figures.find(figure);
      return process.cpuUsage(before).user;
    };
    time(200);
    expect(time(4000) / Math.max(time(500), 5000)).toBeLessThan(32);
  });
});
