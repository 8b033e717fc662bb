import { expect, test } from "vitest";
import {
  againEntry,
  type Entry,
  readEntries,
  refusedEntry,
  waitingOf,
  withoutEntry,
} from "./entries.ts";

const entry = (key: string): Entry => ({
  key,
  door: "annotation.add",
  newsroom: "demo",
  input: { body: key },
  page: "/n/demo/articles/1",
  at: "2024-05-17T00:15:00.000Z",
});
const keys = (all: readonly Entry[]) => all.map(({ key }) => key);
const all = [entry("a"), entry("b"), entry("c")];

test("what was kept is read as it was written, and what is none of ours is nothing", () => {
  expect(readEntries(JSON.stringify(all))).toEqual(all);
  for (const text of [null, "", "{", "{}", '[{"key":1}]']) expect(readEntries(text)).toEqual([]);
});

test("what was taken goes; what was refused stays and waits no more", () => {
  expect(keys(withoutEntry(all, "a"))).toEqual(["b", "c"]);
  const refused = refusedEntry(all, "b", "It has changed.");
  expect(keys(refused)).toEqual(["a", "b", "c"]);
  expect(keys(waitingOf(refused))).toEqual(["a", "c"]);
});

test("what is tried again goes behind what waits, as it is to be now, and is refused no more", () => {
  const again = againEntry(refusedEntry(all, "a", "It has changed."), "a", { body: "anew" });
  expect(keys(again)).toEqual(["b", "c", "a"]);
  expect(again.at(-1)).toEqual({ ...entry("a"), input: { body: "anew" } });
  expect(againEntry(all, "gone", {})).toEqual(all);
});
