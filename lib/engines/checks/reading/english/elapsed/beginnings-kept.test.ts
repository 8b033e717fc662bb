import { expect, it } from "vitest";
import { readDatedText } from "../dates/dated-text.ts";
import { tokensOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { ANNIVERSARY_WORDS, anniversaryAt } from "./anniversary-words.ts";
import { foundingNear, marriageBefore } from "./beginnings-kept.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const dated = readDatedText(t);
  for (const at of tokensOf(t, ANNIVERSARY_WORDS)) {
    const found = anniversaryAt(t, at);
    if (!found) continue;
    return [
      foundingNear(dated, found)?.from.year,
      marriageBefore(dated, found.first, 0)?.from.year,
    ];
  }
  return [];
};

it.each<[string, (number | undefined)[]]>([
  ["Founded in 1949, the firm marks its 75th anniversary.", [1949, undefined]],
  ["The club, founded in 1899, will mark its 125th birthday.", [1899, undefined]],
  ["The bridge, which was opened in 1924, turns 100 this year.", [1924, undefined]],
  ["The firm marks its 75th anniversary. It was founded in 1949.", [1949, undefined]],
  ["They wed in 1974, and kept their golden wedding.", [undefined, 1974]],
  ["Founded in 1949, the firm marks the 75th anniversary of the film.", [undefined, undefined]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
