import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { legible } from "./legible.ts";

test("a sign stands for what XML cannot hold", () => {
  expect(legible("a\u0000b\rc\u001Fd")).toBe("a␀b␍c␟d");
  expect(legible("\uD83Da\uDE00 \uFFFE\uFFFF")).toBe("\uFFFDa\uFFFD \uFFFD\uFFFD");
});

test("all else stays, line breaks and marks of direction too", () => {
  for (const text of ["a\tb\nc", "\u202E\u2066\u200F\uFEFF", "😀𠮷\u0085\u2028", "مرحبا"]) {
    expect(legible(text)).toBe(text);
  }
});

test("whatever the text, XML holds it at its length", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units).replaceAll(/[&<]/g, "");
      const made = legible(text);
      expect(made.length).toBe(text.length);
      let read = "";
      const parser = new SaxesParser();
      parser.on("error", (error) => {
        throw error;
      });
      parser.on("text", (piece) => {
        read += piece;
      });
      parser.write(`<t>${made.replaceAll(">", "&gt;")}</t>`).close();
      expect(read).toBe(made);
    }),
  );
});
