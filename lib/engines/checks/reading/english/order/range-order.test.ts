import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readRangeOrder } from "./range-order.ts";

const read = (text: string) =>
  readRangeOrder(readDatedText(readEnglishText(text)), undefined).map(
    ({ stated, reconciliation }) => [
      text.slice(stated.start, stated.end),
      reconciliation !== undefined,
    ],
  );

it.each<[string, unknown[][]]>([
  ["It ran from 12 May to 3 April 2024.", [["from 12 May to 3 April 2024", false]]],
  ["It ran from 3 April to 12 May 2024.", [["from 3 April to 12 May 2024", false]]],
  ["It ran from 2024 to 2019.", [["from 2024 to 2019", false]]],
  ["It ran from 1 October to 15 June 2024.", [["from 1 October to 15 June 2024", true]]],
  ["between 2016 and 2014", [["between 2016 and 2014", false]]],
  ["It ran from 12 November to 3 February 2024.", []],
  ["It was moved from 12 May to 3 April 2024.", []],
  ["It runs from May 16 to April 2.", [["from May 16 to April 2", true]]],
  ["It fell from 2024 to 2019 levels.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
