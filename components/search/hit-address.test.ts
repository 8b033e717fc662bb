import { expect, test } from "vitest";
import type { HitView } from "#lib/domain/search/present.ts";
import { hitAddress } from "./hit-address.ts";

const hit: HitView = {
  id: "e",
  kind: "article",
  article: { id: "a", title: "Envoys meet", language: "en", direction: "ltr" },
  by: "Anna Lind",
  at: "2024-05-17T00:00:00Z",
  age: "yesterday",
};
const body = { pieces: [], hitAt: 12, isCut: { start: false, end: false } };

test.each<[Partial<HitView>, string]>([
  [{}, ""],
  [{ body }, "?at=12"],
  [{ kind: "claim", claim: { id: "c", number: 1 } }, "?claim=c"],
  [{ kind: "evidence", claim: { id: "c", number: 1 }, body }, "?claim=c"],
  [{ kind: "note", body }, "?entry=e"],
  [{ kind: "source", body }, "?show=sources"],
])("%o is looked at in its article", (change, query) => {
  expect(hitAddress("demo", { ...hit, ...change })).toBe(`/n/demo/articles/a${query}`);
});
