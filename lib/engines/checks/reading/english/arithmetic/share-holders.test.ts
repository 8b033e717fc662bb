import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { type FigureSentence, readFigures } from "./figures.ts";
import { heldShares } from "./share-holders.ts";

it.each([
  ["It is owned by two firms. Alba has 60 percent and Corto 50 percent.", 2],
  ["Its power came from two fuels: gas gave 60 percent and wind 30 percent.", 2],
  ["It is owned by two firms. Alba yields 6 percent and Corto 5 percent.", undefined],
  ["It came mostly from two fuels: gas gave 60 percent and wind 30 percent.", undefined],
])("%j", (text, expected) => {
  const t = readEnglishText(text);
  const sentences = readFigures(t);
  const own = sentences[sentences.length - 1] as FigureSentence;
  const shares = own.figures.filter(({ quantity }) => quantity.kind === "percent");
  expect(heldShares(t, own, shares, sentences[sentences.length - 2])?.length).toBe(expected);
});
