import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDateOrder } from "./date-order.ts";

it("gathers ranges, courses and lengths, a range with its length once", () => {
  const text =
    "It opened in 1999 and closed in 2009, from May 3 to May 6, in a three-year term 2019–2022.";
  const kinds = readDateOrder(readDatedText(readEnglishText(text)), undefined).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(["order", "order", "length"]);
});
