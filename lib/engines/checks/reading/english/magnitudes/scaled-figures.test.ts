import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readScaledFigures } from "./scaled-figures.ts";

const read = (text: string) =>
  readScaledFigures(readEnglishText(text)).map(({ figure, digits }) => [
    text.slice(figure.start, figure.end),
    digits,
  ]);

it("gives the figures whose digits stand twice with one unit, in whatever scale", () => {
  expect(read("A $4.2bn deal, then $4.2 million, €4.2m and $5m.")).toEqual([
    ["$4.2bn", "42"],
    ["$4.2 million", "42"],
  ]);
});

it("takes no year and no small number for one", () => {
  expect(read("In 2019 it had 2019 men, then 42 and 42.")).toEqual([]);
});
