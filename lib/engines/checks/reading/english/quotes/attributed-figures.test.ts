import { describe, expect, it } from "vitest";
import { quantityReadings } from "../numbers/quantity-readings.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAttributedFigures } from "./attributed-figures.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readAttributedFigures(t, quantityReadings(t), []).map(({ figure, by, fromDocument }) => [
    text.slice(figure.start, figure.end),
    text.slice(by.start, by.end),
    fromDocument,
  ]);
};

describe("readAttributedFigures", () => {
  it.each([
    [
      "Some 40 wells ran dry, according to the county's report, and more will.",
      [["40", "according to the county's report", true]],
    ],
    [
      "The report, published in May, found 40 wells.",
      [["40", "report, published in May, found", true]],
    ],
    ["Figures from the bank show 40 loans.", [["40", "Figures from the bank show", true]]],
    ["A new study suggests that 12% leave.", [["12%", "study suggests", true]]],
    ["Cole said in a letter that 12 had left.", [["12", "said in a letter", true]]],
    ["According to Ann Cole, 12 had left.", [["12", "According to Ann Cole", false]]],
    ["Cole said 12 had left.", [["12", "Cole said", false]]],
  ])("%j", (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it("leaves alone what is quoted, what says where or when, and what nobody else says", () => {
    expect(read("The report says “12 of us left”.")).toEqual([]);
    expect(read("The report says on page 12 that it failed.")).toEqual([]);
    expect(read("The report, out 12 days ago, says so.")).toEqual([]);
    expect(read("Twelve people left.")).toEqual([]);
  });
});
