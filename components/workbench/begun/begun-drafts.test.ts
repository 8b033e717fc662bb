import { beforeEach, expect, test, vi } from "vitest";
import { keepWords, nameOf } from "#components/ui/kept-store.ts";
import { begunDrafts, keyForDraft } from "./begun-drafts.ts";

function storage() {
  const items = new Map<string, string>();
  return Object.create({
    getItem: (name: string) => items.get(name) ?? null,
    removeItem: (name: string) => void items.delete(name),
    setItem(name: string, value: string) {
      items.set(name, value);
      // Names are listed as those of its own properties, as a browser lists them.
      Object.defineProperty(this, name, { value, enumerable: true, configurable: true });
    },
  });
}

beforeEach(() => {
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
});

const text = "The envoys met for talks on Monday.";
const about = { owner: "m1", articleId: "a1", revision: { id: "r1", text } };
const talks = { start: 19, end: 24, exact: "talks" };
const the = { start: 0, end: 3, exact: "The" };
const on = (range: typeof talks) => ({ kind: "suggestion" as const, ranges: [range] });

test("each place has its own, and what was typed there is found with it", () => {
  const key = keyForDraft(on(talks), about);
  expect(keyForDraft(on(the), about)).not.toBe(key);
  keepWords(nameOf("m1", `${key}:replacement`), "a parley");
  keepWords(nameOf("m1", `${key}:body`), "Because.");
  expect(begunDrafts("m1", "a1")).toMatchObject([
    { key, place: { kind: "suggestion" }, typed: { replacement: "a parley", body: "Because." } },
  ]);
  expect(begunDrafts("m2", "a1")).toEqual([]);
  expect(begunDrafts("m1", "a2")).toEqual([]);
});

test("the same words of another revision are gone on with, and what is open stays what it is", () => {
  const key = keyForDraft(on(talks), about);
  keepWords(nameOf("m1", `${key}:replacement`), "a parley");
  const later = { ...about, revision: { id: "r2", text: `At last. ${text}` } };
  const moved = { start: 28, end: 33, exact: "talks" };
  expect(keyForDraft(on(moved), later)).toBe(key);
  expect(keyForDraft({ ...on(the), keptAs: key }, later)).toBe(key);
  expect(keyForDraft({ kind: "comment", ranges: [moved] }, later)).not.toBe(key);
});
