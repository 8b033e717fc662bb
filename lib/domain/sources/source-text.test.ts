import { expect, test } from "vitest";
import { decodeSource, isTextFile } from "./source-text.ts";

test("a text file is told by its type or by its name", () => {
  expect(isTextFile({ name: "list", mediaType: "text/plain" })).toBe(true);
  expect(isTextFile({ name: "list.TXT", mediaType: "application/octet-stream" })).toBe(true);
  expect(isTextFile({ name: "scan.pdf", mediaType: "application/pdf" })).toBe(false);
});

test("bytes that are no text are none", () => {
  const bytes = new TextEncoder().encode("Four came: عمر 😀");
  expect(decodeSource({ bytes })).toBe("Four came: عمر 😀");
  expect(decodeSource({ bytes: Uint8Array.from([0x63, 0xe9]) })).toBeUndefined();
});
