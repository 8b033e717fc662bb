import { expect, test } from "vitest";
import { z } from "zod";
import { numberedPageOf, paged, pageInput, pageOf } from "./paging.ts";

const rows = ["a", "b", "c"].map((key) => ({ key }));

test("one row more than fits says that there is a next page, and where it begins", () => {
  expect(paged(rows, 2, ({ key }) => key)).toEqual({ items: rows.slice(0, 2), next: "b" });
  expect(paged(rows, 3, ({ key }) => key)).toEqual({ items: rows, next: null });
  expect(paged([], 3, () => "")).toEqual({ items: [], next: null });
});

test("a page is asked for in words of the address", () => {
  const input = z.object(pageInput);
  expect(input.parse({ limit: "7" })).toEqual({ limit: 7 });
  expect(input.parse({})).toEqual({ limit: 50 });
  expect(input.safeParse({ limit: "0" }).success).toBe(false);
  expect(input.safeParse({ after: "x" }).success).toBe(false);
});

test("what a page holds is checked", () => {
  expect(pageOf(z.int()).safeParse({ items: ["x"], next: null }).success).toBe(false);
  expect(numberedPageOf(z.int()).parse({ items: [1], next: 4 })).toEqual({ items: [1], next: 4 });
});
