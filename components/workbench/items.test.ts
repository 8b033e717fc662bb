import { describe, expect, it } from "vitest";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { asideMark, isToDo, itemsInOrder, marksOf } from "./items.ts";

const span = (start: number, end: number, role = "item") => ({ start, end, exact: "…", role });

const claim = (id: string, state: ClaimView["state"], spans: ReturnType<typeof span>[]) =>
  ({ id, number: 1, statement: "It is so.", state, spans }) as Partial<ClaimView> as ClaimView;
const finding = (id: string, more: Partial<FindingView>) =>
  ({ id, outcome: "contradiction", claims: [], message: "17 and 18", ...more }) as FindingView;
const annotation = (id: string, more: Partial<AnnotationView>) =>
  ({ id, kind: "question", body: "Is it?", spans: [], ...more }) as AnnotationView;

const everything = {
  claims: [claim("c-none", "open", []), claim("c-late", "approved", [span(90, 95)])],
  findings: [finding("f", { spans: [span(2, 4), span(50, 60, "stated")] })],
  annotations: [annotation("a", { spans: [span(10, 20)] })],
};

describe("the list beside the text", () => {
  it("is in the order of the text; a finding stands where its statement does", () => {
    expect(itemsInOrder(everything).map(({ id }) => id)).toEqual(["a", "f", "c-late", "c-none"]);
  });

  it("can show what somebody still has to do", () => {
    const todo = itemsInOrder(everything).filter(isToDo);
    expect(todo.map(({ id }) => id)).toEqual(["a", "f", "c-none"]);
  });

  it("does not ask anybody to do something about a highlight", () => {
    const annotations = [annotation("h", { kind: "highlight", body: "", spans: [span(1, 2)] })];
    const items = itemsInOrder({ claims: [], findings: [], annotations });
    expect(items.filter(isToDo)).toEqual([]);
    expect(items.map(({ type }) => type)).toEqual(["annotation"]);
  });

  it("takes a finding as dealt with when it is dismissed or has become a claim", () => {
    const dismissal = { reason: "No.", by: "R", at: "2024-05-17T00:00:00.000Z" };
    const findings = [
      finding("dismissed", { spans: [span(1, 2)], dismissal }),
      finding("claimed", { spans: [span(3, 4)], claims: [{ id: "c", number: 1 }] }),
      finding("tested", { spans: [span(5, 6)], outcome: "consistent" }),
    ];
    const items = itemsInOrder({ claims: [], findings, annotations: [] });
    expect(items.filter(isToDo)).toEqual([]);
  });
});

describe("what is painted over the text", () => {
  it("leaves out what is settled aside, unless it is in focus", () => {
    const resolved = { by: "R", at: "2024-05-17T00:00:00.000Z" };
    const annotations = [annotation("a", { spans: [span(1, 2)], resolved })];
    const items = itemsInOrder({ claims: [], findings: [], annotations });
    expect(marksOf(items)).toEqual([]);
    expect(asideMark(items, items, undefined)).toEqual([]);
    expect(asideMark(items, items, "a").map(({ id }) => id)).toEqual(["a"]);
  });

  it("has what is in focus though a filter leaves it out, and once", () => {
    const items = itemsInOrder(everything);
    expect(asideMark(items, [], "f").map(({ id }) => id)).toEqual(["f"]);
    expect(asideMark(items, items, "f")).toEqual([]);
  });

  it("says kind and state, and a claim's number", () => {
    const marks = marksOf(itemsInOrder(everything));
    expect(marks.map(({ id, kind, tone, label }) => [id, kind, tone, label])).toEqual([
      ["a", "annotation", "question", undefined],
      ["f", "finding", "contradiction", undefined],
      ["c-late", "claim", "approved", "1"],
    ]);
  });
});
