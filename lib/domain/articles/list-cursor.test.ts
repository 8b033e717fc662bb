import { expect, test } from "vitest";
import { cursorText, readCursor } from "./list-cursor.ts";

const cursor = {
  createdAt: new Date("2024-05-17T00:15:00.123Z"),
  id: "018f8403-7b3c-7000-8000-0123456789ab",
};

test("is read as it was written", () => {
  expect(readCursor(cursorText(cursor))).toEqual(cursor);
});

test.each([undefined, "", "2024_x", `never_${cursor.id}`, cursor.id])("%s is none", (text) => {
  expect(readCursor(text)).toBeUndefined();
});
