import { expect, test } from "vitest";
import { keyOfSame, readSentKeys, type SentKey, withoutSentKey, withSentKey } from "./sent-keys.ts";

const sent = (key: string, what: string, at = 0): SentKey => ({ key, what, at });
const minute = 60_000;

test("the same, sent again before its answer came, goes under the same key", () => {
  const all = withSentKey([], sent("k1", "comment A"));
  expect(keyOfSame(all, "comment A", minute)).toBe("k1");
  expect(keyOfSame(all, "comment B", minute)).toBeUndefined();
  expect(keyOfSame(withoutSentKey(all, "k1"), "comment A", minute)).toBeUndefined();
});

test("after an hour it is another request", () => {
  const all = withSentKey([], sent("k1", "comment A"));
  expect(keyOfSame(all, "comment A", 60 * minute)).toBeUndefined();
  expect(withSentKey(all, sent("k2", "comment B", 65 * minute))).toEqual([
    sent("k2", "comment B", 65 * minute),
  ]);
});

test("sent again, it is kept once; what is none of ours is nothing", () => {
  const all = withSentKey([sent("k1", "comment A")], sent("k1", "comment A", minute));
  expect(all).toEqual([sent("k1", "comment A", minute)]);
  expect(readSentKeys(JSON.stringify(all))).toEqual(all);
  for (const text of [null, "{", "{}", "[1]"]) expect(readSentKeys(text)).toEqual([]);
});
