import { afterEach, beforeEach, expect, test } from "vitest";
import { entryOpens, entryShown, holdKey } from "./keys-of-entry.ts";
import { startKey } from "./running-keys.ts";

let did: string[] = [];
let ends: (() => void)[] = [];

/** The keys of an entry, as they are once it is there. */
function show(id: string): void {
  ends.push(startKey("a", () => did.push(`approve ${id}`)));
  entryShown(id);
}

beforeEach(() => {
  did = [];
  ends = [startKey("j", () => entryOpens("2", 0)), startKey("t", () => did.push("table"))];
});
afterEach(() => {
  for (const end of ends) end();
  entryOpens(undefined, 0);
});

test("a key about the entry that opens waits for it", () => {
  entryOpens("1", 0);
  expect(holdKey("a", 1)).toBe(true);
  expect(did).toEqual([]);
  show("1");
  expect(did).toEqual(["approve 1"]);
  expect(holdKey("a", 2)).toBe(false);
});

test("what is about no entry waits only behind what does", () => {
  entryOpens("1", 0);
  expect(holdKey("t", 1)).toBe(false);
  expect([holdKey("a", 2), holdKey("t", 3)]).toEqual([true, true]);
  show("1");
  expect(did).toEqual(["approve 1", "table"]);
});

test("two entries one after the other get each their own key", () => {
  entryOpens("1", 0);
  for (const key of ["a", "j", "a"] as const) holdKey(key, 1);
  show("1");
  expect(did).toEqual(["approve 1"]);
  show("2");
  expect(did).toEqual(["approve 1", "approve 2"]);
});

test("nothing is done to another entry, nor to one that did not come", () => {
  entryOpens("1", 0);
  holdKey("a", 1);
  show("2");
  expect(did).toEqual([]);
  entryOpens("3", 2);
  show("3");
  expect(did).toEqual([]);
  entryOpens("4", 3);
  holdKey("a", 4);
  expect(holdKey("a", 5_000)).toBe(false);
  show("4");
  expect(did).toEqual([]);
});
