import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readBulletLists } from "./bullet-lists.ts";
import { readCountPhrases } from "./count-phrases.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readBulletLists(t, readCountPhrases(t)).map(({ phrase, list }) => [
    sliceOf(t, phrase.first, phrase.end),
    list.items.length,
  ]);
};

it.each<[string, string, number]>([
  ["Three demands:\n- one\n- two\n- three\nEnd.", "Three demands", 3],
  ["Two demands:\n1. one\n   - inner\n2. two", "Two demands", 2],
  ["Two demands:\n\n• one\n\n• two\n\nEnd.", "Two demands", 2],
])("%j", (text, phrase, length) => {
  expect(read(text)).toEqual([[phrase, length]]);
});

it.each(["Three demands were made.\nThe end.", "- Three demands\n- one\n- two"])(
  "ties nothing in %j",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
