import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { yearsAround } from "./years-around.ts";

it("reads the years of the sentence and of the ones just before it", () => {
  const t = readEnglishText(
    "In 1999 it rained. In 2001 it snowed. Then 2002 came. On Monday, by 2003, it cleared.",
  );
  const monday = t.tokens.findIndex((token) => token.text === "Monday");
  expect(yearsAround(t, monday)).toEqual([2001, 2002, 2003]);
  expect(yearsAround(t, monday, 0)).toEqual([2003]);
});
