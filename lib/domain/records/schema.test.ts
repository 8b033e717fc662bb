import { expect, test } from "vitest";
import { recordHeading } from "./heading.cases.ts";
import { headingOf } from "./schema.ts";

const id = "01900000-0000-7000-8000-000000000009";

test("a record says whose it is, and of which article at which event", () => {
  expect(headingOf(recordHeading(id, "Tides"))).toMatchObject({
    ...{ article: { id, title: "Tides" }, atSeq: 3, newsroom: { name: "The Line" } },
  });
});

test.each(["", "{", "[]", '{"format":"stet-report"}', "\uFEFF{}"])("%j is no record", (text) => {
  expect(() => headingOf(new TextEncoder().encode(text))).toThrow("not the record of an article");
});
