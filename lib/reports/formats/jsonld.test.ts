import { describe, expect, test } from "vitest";
import { fromCodePointOffset } from "#lib/core/text/offsets.ts";
import { arabicArticle, awkwardArticle, englishArticle, reportOf } from "../fixtures.cases.ts";
import {
  annotationMusts,
  bodyMusts,
  collectionMusts,
  countOfMusts,
  pageMusts,
  specificMusts,
  targetMusts,
} from "./jsonld/musts.cases.ts";
import { collectionOf, jsonld } from "./jsonld.ts";

type Value = Record<string, unknown>;
const listOf = (value: unknown): Value[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "object" && one !== null);

const reports = [englishArticle(), arabicArticle(), awkwardArticle()].map(reportOf);
const context = { "@context": "http://www.w3.org/ns/anno.jsonld" };

function parts(pageLength?: number) {
  const collections = reports.map((report): Value => ({ ...collectionOf(report, pageLength) }));
  const pages = collections.flatMap(({ first, "@included": others }) => [
    ...listOf(first),
    ...(others === undefined ? [] : listOf(others)),
  ]);
  const annotations = pages.flatMap(({ items }) => listOf(items));
  const bodies = annotations.flatMap(({ body }) => (body === undefined ? [] : listOf(body)));
  const targets = annotations.flatMap(({ target }) => listOf(target));
  const specific = [...bodies, ...targets].filter(({ type }) => type === "SpecificResource");
  return { collections, pages, annotations, bodies, targets, specific };
}

describe.each([undefined, 3])("with %s annotations a page", (pageLength) => {
  const { collections, pages, annotations, bodies, targets, specific } = parts(pageLength);
  const inContext = (values: Value[]) => values.map((value) => ({ ...context, ...value }));
  test.each([
    ["annotations", annotationMusts, inContext(annotations)],
    ["bodies", bodyMusts, bodies],
    ["targets", targetMusts, targets],
    ["specific resources", specificMusts, specific],
    ["collections", collectionMusts, collections],
    ["pages", pageMusts, inContext(pages)],
  ])("all that %s must be", (_name, musts, values) => {
    expect(values.length).toBeGreaterThan(2);
    for (const { name, holds } of musts) {
      expect(
        values.filter((value) => !holds(value)),
        name,
      ).toEqual([]);
    }
  });

  test("pages hold all annotations, in their order, and lead to one another", () => {
    for (const { first, total, last, "@included": others } of collections) {
      const all = [...listOf(first), ...(others === undefined ? [] : listOf(others))];
      expect(all.flatMap(({ items }) => listOf(items))).toHaveLength(Number(total));
      expect(all.at(-1)?.id).toBe(last);
      all.slice(1).forEach((page, index) => {
        expect([all[index]?.next, page.prev]).toEqual([page.id, all[index]?.id]);
      });
    }
  });
});

test("the suite asserts 54 things of annotations, and what they say can fail", () => {
  // Two of them are asserted of bodies and targets too, and stand with annotations here.
  expect(countOfMusts).toBe(14 + 15 + 14 + 11);
  const wrong = [
    { musts: annotationMusts, value: { ...context, id: "no iri", type: "Note", body: {} } },
    { musts: bodyMusts, value: { type: "TextualBody", value: "a", source: "urn:a", items: [] } },
    { musts: targetMusts, value: { type: "TextualBody", value: "a" } },
    {
      musts: specificMusts,
      value: { selector: { type: "TextPositionSelector", start: 2, end: 1 } },
    },
  ];
  for (const { musts, value } of wrong) {
    expect(musts.some(({ holds }) => !holds(value))).toBe(true);
  }
});

test("positions count code points, and give back the quoted words", () => {
  for (const report of reports) {
    const { text } = report.revision;
    for (const target of listOf(collectionOf(report)).flatMap(({ first }) =>
      listOf(first).flatMap(({ items }) => listOf(items).flatMap((one) => listOf(one.target))),
    )) {
      const [position, quote] = listOf(target.selector);
      const from = fromCodePointOffset(text, Number(position?.start));
      expect(text.slice(from, fromCodePointOffset(text, Number(position?.end)))).toBe(quote?.exact);
    }
  }
  // An emoji stands before these words: code points and UTF-16 units part there.
  const [english] = reports;
  expect(english?.revision.text).toMatch(/\p{Extended_Pictographic}/u);
});

test("a program that annotates is no person", () => {
  const report = reportOf(englishArticle());
  const { by } = report.annotations[0] ?? expect.fail();
  const people = report.people.map((one) => (one.member === by ? { ...one, roles: ["bot"] } : one));
  const kindsOf = (told: typeof report) => {
    const { first }: Value = { ...collectionOf(told) };
    const items = listOf(first).flatMap((page) => listOf(page.items));
    const agents = items.flatMap(({ creator }) => listOf(creator));
    return new Set(agents.filter(({ id }) => id === `urn:uuid:${by}`).map(({ type }) => type));
  };
  expect([...kindsOf(report)]).toEqual(["Person"]);
  expect([...kindsOf({ ...report, people })]).toEqual(["Software"]);
});

test("it is one JSON text", async () => {
  const [report] = reports;
  if (!report) throw new Error("There is no report.");
  const text = new TextDecoder().decode(await jsonld.render(report));
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(collectionOf(report))));
});
