import { expect, test } from "vitest";
import {
  freshWords,
  readWords,
  shownWords,
  type Words,
  withoutWords,
  withWords,
} from "./kept-words.ts";

const left = (writer: string, value: string, hour: number): Words => ({
  writer,
  value,
  at: `2024-05-17T${String(hour).padStart(2, "0")}:00:00.000Z`,
});
const kept = [left("a", "from a", 9), left("b", "from b", 11), left("c", "from c", 10)];

test("what was kept is read as it was written, and what is none of ours is nothing", () => {
  expect(readWords(JSON.stringify(kept))).toEqual(kept);
  for (const text of [null, "", "{", "{}", '[{"value":1}]', "typed"]) {
    expect(readWords(text)).toEqual([]);
  }
});

test("a tab shows its own words, or else the last of any", () => {
  expect(shownWords(kept, "a")?.value).toBe("from a");
  expect(shownWords(kept, "new")?.value).toBe("from b");
  expect(shownWords([], "new")).toBeUndefined();
});

test("typing takes the place of what one began with, and of nothing that another tab left", () => {
  const typed = left("new", "from b, and on", 12);
  expect(withWords(kept, typed, "b")).toEqual([kept[0], kept[2], typed]);
  expect(withWords(kept, left("a", "more", 12))).toHaveLength(3);
});

test("what was sent or given up goes, with what it began with", () => {
  expect(withoutWords(kept, "a", undefined)).toEqual([kept[1], kept[2]]);
  expect(withoutWords(kept, "a", "b")).toEqual([kept[2]]);
});

test("what nobody came back to in a month goes", () => {
  expect(freshWords(kept, new Date("2024-06-16T10:00:00.000Z"))).toEqual([kept[1], kept[2]]);
  expect(freshWords(kept, new Date("2024-06-16T12:00:00.000Z"))).toEqual([]);
});
