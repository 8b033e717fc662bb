import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { bytesOf, englishArticle, reportOf } from "./fixtures.cases.ts";
import { readReport } from "./verify-form.ts";

const english = reportOf(englishArticle());

test("reads a report", () => {
  const reading = { ok: true, report: english, digestHolds: true };
  expect(readReport(bytesOf(english))).toEqual(reading);
});

test.each([
  ["nothing", ""],
  ["a text", "Envoys of 17 countries"],
  ["other JSON", '{"format":"something","digest":"abc"}'],
  ["a list", "[1,2,3]"],
])("%s is no report at all", (_name, text) => {
  expect(readReport(Buffer.from(text))).toEqual({
    ok: false,
    kind: "not_a_report",
    problem: "This is not a Stet report.",
  });
});

test("of a PDF it says where the record is", () => {
  expect(readReport(Buffer.from("%PDF-1.7 …"))).toMatchObject({
    kind: "not_a_report",
    problem: expect.stringContaining("record.json"),
  });
});

const inexact = "The file is not in the exact form (RFC 8785) in which reports are written.";

test.each([
  ["a line feed at the end", (text: string) => `${text}\n`, inexact],
  ["white space", (text: string) => text.replace('"atSeq":', '"atSeq": '), inexact],
  ["a key given twice", (text: string) => text.replace('"atSeq":', '"atSeq":26,"atSeq":'), inexact],
  ["a needless escape", (text: string) => text.replace("Envoys", "\\u0045nvoys"), inexact],
  ["another number form", (text: string) => text.replace('"atSeq":26', '"atSeq":26.0'), inexact],
  [
    "half a character",
    (text: string) => text.replace("Envoys", "\\ud83d"),
    "The file is not JSON.",
  ],
  ["a byte-order mark", (text: string) => `\uFEFF${text}`, "The file is not JSON."],
  [
    "a field that there is not",
    (text: string) => text.replace('{"annotations"', '{"a":1,"annotations"'),
    "The file is not made as a report is: the whole.",
  ],
  [
    "a word where a number stands",
    (text: string) => text.replace('"atSeq":26', '"atSeq":"26"'),
    "The file is not made as a report is: atSeq.",
  ],
])("a report with %s does not hold", (_name, change, problem) => {
  const bytes = Buffer.from(change(canonicalJson(english)));
  expect(readReport(bytes)).toEqual({ ok: false, kind: "does_not_hold", problem });
});

test("says where the digest is not that of the rest", () => {
  const bytes = Buffer.from(canonicalJson(english).replace("Envoys", "Voyens"));
  expect(readReport(bytes)).toMatchObject({ ok: true, digestHolds: false });
});

test("nor does one that is not UTF-8", () => {
  const bytes = bytesOf(english);
  bytes[2_000] = 0xff;
  expect(readReport(bytes)).toMatchObject({ problem: "The file is not UTF-8." });
});
