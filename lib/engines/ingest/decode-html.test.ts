import { expect, test } from "vitest";
import { decodeHtml } from "./decode-html.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

test("a page is read in the encoding that it declares, the answer's before its own", () => {
  expect(decodeHtml(Buffer.from("<p>café"))).toBe("<p>café");
  expect(decodeHtml(latin('<meta charset="windows-1252"><p>café'))).toContain("café");
  expect(decodeHtml(latin('<?xml version="1.0" encoding="iso-8859-1"?><p>café'))).toContain("café");
  expect(decodeHtml(latin("<p>café"), "iso-8859-1")).toBe("<p>café");
  const equiv = '<meta http-equiv=Content-Type content="text/html; charset=windows-1256"><p>';
  expect(decodeHtml(Buffer.concat([latin(equiv), Buffer.from([0xe3, 0xd5, 0xd1])]))).toContain(
    "مصر",
  );
});

test("a byte-order mark outweighs all, and is left to be noted", () => {
  expect(decodeHtml(Buffer.from("\uFEFF<p>é", "utf16le"), "utf-8")).toBe("\uFEFF<p>é");
  expect(decodeHtml(Buffer.from("\uFEFF<p>é"), "iso-8859-1")).toBe("\uFEFF<p>é");
});

test.each([
  ["no declaration, and no UTF-8", latin("<p>café"), undefined],
  ["a declaration that is not true", latin("<meta charset=utf-8>café"), undefined],
  ["an encoding that there is not", latin("<p>"), "x-unknown"],
])("refuses %s", (_name, bytes, charset) => {
  expect(() => decodeHtml(bytes, charset)).toThrow("Please save it as UTF-8");
});

test("what is wrong is told: the encoding that was said, that none was, or that it is no text", () => {
  expect(() => decodeHtml(latin("<p>café"), "utf-8")).toThrow("says that it is written in utf-8");
  expect(() => decodeHtml(latin("<p>café"))).toThrow("does not say in which encoding");
  expect(() => decodeHtml(Buffer.from("<p>text", "utf16le"))).toThrow("This file is no text");
});
