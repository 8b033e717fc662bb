import { expect, test } from "vitest";
import { ERASED } from "./erased.ts";
import { became, because, broughtAlong, closed, known, list, quoted } from "./wording.ts";

test("a text is quoted on one line and cut short, and what was erased is not quoted", () => {
  expect(quoted("en", "He said “no”\nand left")).toBe("“He said ‘no’ and left”");
  expect(quoted("en", "a".repeat(200))).toBe(`“${"a".repeat(120)}…”`);
  expect(quoted("en", ERASED)).toBe(ERASED);
});

test("a reason is given, or none is, or it was erased", () => {
  expect(because("en", "")).toEqual({ why: "none", reason: "" });
  expect(because("en", "Hearsay")).toEqual({ why: "given", reason: "Hearsay" });
  expect(because("de", ERASED)).toEqual({ why: "given", reason: "(gelöscht)" });
});

test("quotation marks are those of the language, the inner ones too", () => {
  expect(quoted("de", "Er sagte „nein“")).toBe("„Er sagte ‚nein‘“");
  expect(quoted("ar", "قال «لا»")).toBe("\u2068«قال ‹لا›»\u2069");
  expect(closed(quoted("ar", "لا؟"))).toBe("\u2068«لا؟»\u2069");
});

test("a sentence has one full stop, also where it stands in quotation marks", () => {
  expect(["a", "a.", "“a.”", "“a”", "“a…”"].map(closed)).toEqual([
    ...["a.", "a.", "“a.”", "“a”.", "“a…”."],
  ]);
});

test("words became others, were added, or were taken out", () => {
  expect(became("en", { removed: "17", added: "18" })).toBe("“17” became “18”");
  expect(became("en", { removed: "", added: "never" })).toBe("“never” was added");
  expect(became("en", { removed: "never", added: "" })).toBe("“never” was taken out");
});

test("things are listed as the language does, and clauses without an and", () => {
  expect(list("de", ["a", "b", "c"])).toBe("a, b und c");
  expect(list("ar", ["a", "b"])).toBe("a وb");
  expect(list("en", ["a", "b"], "unit")).toBe("a, b");
  expect(list("en", ["a", "b", "c"])).toBe("a, b, and c");
});

test("what came with a file is counted", () => {
  expect(broughtAlong("en", undefined)).toBe("");
  const brought = ["comment", "comment", "suggestion"].map((kind) => ({ kind }));
  expect(broughtAlong("en", brought)).toBe(", with the file’s 2 comments and 1 suggestion");
  expect(broughtAlong("de", brought)).toBe(", mit 2 Kommentaren und 1 Vorschlag aus der Datei");
  expect(broughtAlong("en", [{ kind: "comment" }])).toBe(", with the file’s 1 comment");
  expect(broughtAlong("en", [{ kind: "suggestion" }])).toBe(", with the file’s 1 suggestion");
});

test("the check engine is called by its name in the reader's language, people by theirs", () => {
  expect([known("de", "The check engine"), known("de", "Lena Brandt")]).toEqual([
    ...["Das Prüfprogramm", "Lena Brandt"],
  ]);
});
