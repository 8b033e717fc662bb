import { expect, test } from "vitest";
import { decodeUtf8, requireText } from "./decode-utf8.ts";

const text = "عقد 😀 é";

test("reads UTF-8, and leaves a byte-order mark to be noted", () => {
  expect(decodeUtf8(Buffer.from(text))).toBe(text);
  expect(decodeUtf8(Buffer.from(`\uFEFF${text}`))).toBe(`\uFEFF${text}`);
  expect(decodeUtf8(new Uint8Array())).toBe("");
});

test("reads UTF-16 where a byte-order mark says so", () => {
  const littleEndian = Buffer.from(`\uFEFF${text}`, "utf16le");
  expect(decodeUtf8(littleEndian)).toBe(`\uFEFF${text}`);
  expect(decodeUtf8(Buffer.from(littleEndian).swap16())).toBe(`\uFEFF${text}`);
});

test.each([
  ["Latin-1", Buffer.from("café", "latin1")],
  ["a ZIP or Word file", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x9c, 0xff])],
  ["half a UTF-16 file", Buffer.from([0xff, 0xfe, 0x61])],
])("refuses %s", (_name, bytes) => {
  expect(() => decodeUtf8(bytes)).toThrow("not UTF-8 text");
});

test("refuses UTF-16 without its mark, and what is no text at all; a stray NUL is left to be noted", () => {
  expect(() => decodeUtf8(Buffer.from("Some text", "utf16le"))).toThrow("does not say");
  expect(() => decodeUtf8(new Uint8Array(1_000))).toThrow("no text");
  expect(requireText(`a\0${"b".repeat(100)}`)).toHaveLength(102);
});
