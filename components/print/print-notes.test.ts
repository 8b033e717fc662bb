import { expect, it } from "vitest";
import type { Item } from "#components/workbench/items.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { printNotes } from "./print-notes.ts";

const span = (start: number, role: string) => ({ start, end: start + 2, role });
const claim = { number: 7, spans: [] as ClaimView["spans"] } as ClaimView;
const annotation = { kind: "comment", spans: [] as AnnotationView["spans"] } as AnnotationView;
const finding = (id: string, more: Partial<FindingView>): Item => ({
  type: "finding",
  id,
  finding: {
    id,
    outcome: "possible",
    claims: [],
    spans: [],
    ...more,
  } as Partial<FindingView> as FindingView,
});

const items: Item[] = [
  { type: "annotation", id: "a", annotation },
  finding("holds", { outcome: "consistent" }),
  finding("open", { spans: [span(1, "item"), span(9, "stated")] as FindingView["spans"] }),
  { type: "claim", id: "c", claim },
  finding("claimed", { claims: [{ id: "c", number: 7 }] }),
  { type: "annotation", id: "b", annotation },
];

it("numbers claims as they are numbered, and the rest in its order", () => {
  expect(printNotes(items).map(({ number }) => number)).toEqual(["A1", "F1", "7", "A2"]);
});

it("puts a finding's number where its statement is", () => {
  const [, open] = printNotes(items);
  expect(open?.spans.map(({ start }) => start)).toEqual([9]);
});
