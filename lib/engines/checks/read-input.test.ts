import { expect, it } from "vitest";
import { readInput } from "./read-input.ts";

const text = "17 May 2024, 03:15 GMT\nThe council met on Wednesday.";

it("takes what is given before what the text says of itself", () => {
  expect(readInput({ text })).toMatchObject({
    language: "en",
    publishedOn: "2024-05-17",
    timeZone: "UTC",
  });
  expect(readInput({ text, publishedOn: "2024-06-01", timeZone: "Asia/Tokyo" })).toMatchObject({
    publishedOn: "2024-06-01",
    timeZone: "Asia/Tokyo",
  });
  expect(() => readInput({ text, publishedOn: "2024-02-30" })).toThrow(RangeError);
});
