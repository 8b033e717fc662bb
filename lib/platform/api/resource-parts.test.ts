import { expect, test } from "vitest";
import { z } from "zod";
import { oneOf, span, time } from "./resource-parts.ts";

test("a time of a row is given out as ISO 8601 in UTC, and its document says so", () => {
  expect(time.parse(new Date("2024-05-17T02:15:00+02:00"))).toBe("2024-05-17T00:15:00.000Z");
  expect(z.toJSONSchema(time)).toMatchObject({ type: "string", format: "date-time" });
});

test("what a row has beside is not given out", () => {
  expect(span.parse({ start: 1, end: 3, exact: "ab", newsroomId: "n" })).toEqual({
    start: 1,
    end: 3,
    exact: "ab",
  });
});

test("a word that the document does not name is no answer", () => {
  expect(oneOf(["a", "b"]).safeParse("c").success).toBe(false);
  expect(z.toJSONSchema(oneOf(["a", "b"]))).toMatchObject({ enum: ["a", "b"] });
});
