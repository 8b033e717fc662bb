import { expect, it } from "vitest";
import { compileTexts } from "./compile-texts.ts";
import { say } from "./say.ts";

it("reads every text, however deep it lies, and leaves plain ones as they are", () => {
  const texts = { plain: "Save", deep: { one: "{n, plural, one {#} other {#s}}" } };
  const compiled = compileTexts("en", texts);
  expect(compiled.plain).toBe("Save");
  expect(compiled.deep).toEqual({ one: expect.any(Array) });
});

it("gives plain objects and lists only, as a server can send them", () => {
  const isPlain = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Array.isArray(value)
      ? value.every(isPlain)
      : Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain));
  const texts = { choice: "{of, select, a {A} other {{n, plural, one {#} other {#}}}}" };
  expect(isPlain(compileTexts("en", texts))).toBe(true);
});

it("refuses what is no text with arguments", () => {
  expect(() => compileTexts("en", { broken: "{n, plural, one {#}" })).toThrow();
});

it("sets what is put into an Arabic sentence apart, also within a choice", () => {
  const text = "{n, plural, zero {z} one {كتب {who}} two {t} few {f} many {m} other {o}}";
  expect(say("ar", text, { n: 1, who: "a.b@c.example" })).toBe("كتب \u2068a.b@c.example\u2069");
  expect(say("en", "{who} wrote.", { who: "Ruth" })).toBe("Ruth wrote.");
});
