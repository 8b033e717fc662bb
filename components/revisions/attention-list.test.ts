import { expect, test } from "vitest";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { CarryView } from "#lib/domain/revisions/present.ts";
import { attentionOf } from "./attention-list.ts";
import { english } from "./voice.cases.ts";

type Part<T> = { [K in keyof T]?: T[K] };
const claim = (number: number, part: Part<ClaimView>) =>
  ({
    id: `c${number}`,
    number,
    state: "approved",
    spans: [{ start: 0, end: 1, exact: "a" }],
    ...part,
  }) as ClaimView;
const carry = (claimId: string, part: Part<CarryView>) =>
  ({
    claimId,
    effect: "edited",
    changes: [],
    contextChanges: [],
    meanings: [],
    ...part,
  }) as CarryView;
const annotation = (id: string, part: Part<AnnotationView>) =>
  ({ id, kind: "comment", spans: [], can: { accept: false }, ...part }) as AnnotationView;

const changed = [{ removed: "17", added: "18" }];

test("what revisions left to be looked at, and only that", () => {
  const looked = {
    claims: [
      claim(1, { state: "stale" }),
      claim(2, {}),
      claim(3, { state: "stale", spans: [] }),
      claim(4, {}),
      claim(5, {}),
      claim(6, { state: "withdrawn", spans: [] }),
      claim(7, { state: "stale" }),
    ],
    carries: [
      carry("c1", { effect: "stale" }),
      carry("c2", { effect: "context", contextChanges: changed }),
      carry("c3", { effect: "lost" }),
      carry("c5", { effect: "context", contextChanges: changed, confirmed: { by: "Ada", at: "" } }),
      carry("c6", { effect: "lost" }),
      carry("c7", { effect: "context", contextChanges: changed }),
      carry("c7", { effect: "stale", meanings: ["negation"] }),
    ],
    toApply: [4],
    annotations: [
      annotation("a1", { lost: ["gone"] }),
      annotation("a2", {
        kind: "suggestion",
        spans: [{ start: 4, end: 9, exact: "talks" }],
        replacement: "a parley",
        can: {
          accept: true,
          resolve: true,
          reopen: false,
          reattach: false,
          pointBack: false,
          edit: false,
          remove: false,
        },
      }),
      annotation("a3", { kind: "suggestion", resolved: { by: "Ada", at: "" } }),
    ],
  };
  const { entries, claimIds, annotationIds, isAfterChanges } = attentionOf(looked, english);
  expect(entries.map(({ id, what }) => [id, what])).toEqual([
    ["c1", "no longer approved: its words changed"],
    ["c2", "its sentence changed: please confirm"],
    ["c3", "its words are gone"],
    ["c4", "its approved correction is not made"],
    ["c7", "no longer approved: its sentence changed (a negation)"],
    ["a1", "its words are gone"],
    ["a2", "waits to be taken over"],
  ]);
  expect([claimIds, annotationIds]).toEqual([["c4"], ["a2"]]);
  expect(entries.flatMap(({ change }) => change ?? [])).toEqual([
    { removed: "talks", added: "a parley" },
  ]);
  expect(isAfterChanges).toBe(true);
  const waiting = { ...looked, claims: [], annotations: looked.annotations.slice(1) };
  expect(attentionOf(waiting, english)).toMatchObject({
    entries: [{ id: "a2" }],
    isAfterChanges: false,
  });
});

test("nothing where nothing changed", () => {
  expect(
    attentionOf({ claims: [claim(1, {})], carries: [], toApply: [], annotations: [] }, english),
  ).toEqual({
    entries: [],
    claimIds: [],
    annotationIds: [],
    isAfterChanges: false,
  });
});
