import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withoutComments } from "#lib/architecture-sources.ts";
import { type Change, notesOf } from "#lib/core/text/settle.ts";
import { catalogues, sentenceIn } from "./sentence-in.ts";

/** Where what is refused is said to somebody at a screen. */
const floors = [
  "lib/core/text/written.ts",
  "lib/domain",
  "lib/engines/ingest",
  "lib/engines/permissions",
  "lib/platform/appearance",
  "lib/platform/auth",
  "lib/platform/command",
  "lib/platform/languages",
  "lib/platform/limits",
  "lib/platform/net",
  ...[
    "file-in-thread",
    "formats/csv",
    "load-parts",
    "lost-texts",
    "order-report",
    "perform-report",
    "place-of-report",
    "report-of-parts",
  ].map((name) => `lib/reports/${name}.ts`),
  "app",
];

/** Sentences of these are no refusals, or reach no reader of a screen. */
const others =
  /\/test-|\/history\/|present\.ts$|operations\.ts$|resource\.ts$|measured-words|mail-text|checked-before|actor-by-email|send-mail|restore-revision\.ts$|canonical-text|replace-text|ingest\/html\.ts|positions\.ts$|merging\/|platform\/command\/http|^app\/api|define-command/;

const changes: Change[] = [
  "byte-order-mark",
  "line-ending",
  "nul",
  "lone-surrogate",
  "tab",
  "control",
  "no-break-space",
  "soft-hyphen",
  "zero-width",
  "excess-marks",
  "composition",
  "line-end-space",
];

const read = (path: string) => withoutComments(readFileSync(path, "utf8"));

/** Every sentence that these files refuse with, with `{}` where a value is put in. */
function refusals(): string[] {
  const files = floors.flatMap((floor) =>
    floor.endsWith(".ts")
      ? [floor]
      : readdirSync(floor, { recursive: true, encoding: "utf8" })
          .map((name) => join(floor, name))
          .filter((path) => /(?<!\.test|\.cases)\.ts$/.test(path) && !others.test(path)),
  );
  const sentences = files.flatMap((path) =>
    [...read(path).matchAll(/"([^"\n]*)"|`([^`]*)`/g)]
      .map(([, plain, template]) => (plain ?? template ?? "").replaceAll(/\$\{[^}]*\}/g, "{}"))
      .filter((text) => /^[\p{Lu}“{].* .*[.?]$/u.test(text)),
  );
  return [...new Set(sentences)].sort();
}

const shape = (sentence: string) => sentence.replaceAll(/\{\w*\}/g, "{}");
/** What is put in at the beginning or the end of others is a sentence itself. */
const parts = (sentence: string) =>
  sentence.replace(/^\{\} | \{\}$/g, "").split(/(?<=[.?!])\s+(?=[\p{Lu}“])/u);

it.each(["ar", "de"] as const)("each refusal that there is has its translation: %s", (language) => {
  const known = new Set(Object.keys(catalogues[language]).map(shape));
  const all = refusals();
  expect(all.length).toBeGreaterThan(100);
  const missing = all.filter(
    (sentence) => !known.has(sentence) && !parts(sentence).every((part) => known.has(part)),
  );
  expect(missing).toEqual([]);
});

it.each(["ar", "de"] as const)("what was changed in a text at import: %s", (language) => {
  const notes = [1, 5, 12_345].flatMap((times) =>
    notesOf(new Map(changes.map((change) => [change, times] as const))),
  );
  const left = notes.filter(({ message }) => sentenceIn(language, message) === message);
  expect(notes.length).toBe(3 * changes.length);
  expect(left).toEqual([]);
});

it("the catalogues have the same sentences, with the same values in them", () => {
  const { ar, de } = catalogues;
  expect(Object.keys(ar)).toEqual(Object.keys(de));
  const values = (text = "") => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  const odd = Object.keys(ar).filter(
    (sentence) =>
      String(values(ar[sentence])) !== String(values(sentence)) ||
      String(values(de[sentence])) !== String(values(sentence)),
  );
  expect(odd).toEqual([]);
  // What has no name is put in nowhere, and its sentence found never.
  expect(Object.keys(ar).filter((sentence) => sentence.includes("{}"))).toEqual([]);
});

it.each([
  ["de", "A password has at most 128 characters.", "Ein Passwort hat höchstens 128 Zeichen."],
  ["en", "Please sign in first.", "Please sign in first."],
  ["de", "Please sign in first.", "Bitte melden Sie sich zuerst an."],
  [
    "de",
    "This claim is waiting for source: that step is not possible now.",
    "Diese Behauptung ist „wartet auf Quelle“: Dieser Schritt ist jetzt nicht möglich.",
  ],
  ["de", "Please keep this under 5,000 characters.", "Bitte bleiben Sie unter 5.000 Zeichen."],
  [
    "de",
    "“a.odt” cannot be imported. Please save it in your word processor as a .docx, and import that.",
    "„a.odt“ lässt sich nicht importieren. Bitte speichern Sie sie in Ihrer Textverarbeitung als .docx und importieren Sie diese.",
  ],
  ["ar", "There is no site called a.example.", "لا يوجد موقع اسمه \u2068a.example\u2069."],
  [
    "de",
    "Claims 2, 5, and 9 are not settled. Claim 3 stands in a changed context: please confirm it.",
    "Die Behauptungen 2, 5 und 9 sind nicht geklärt. Der Kontext von Behauptung 3 hat sich geändert: Bitte bestätigen Sie sie.",
  ],
  ["ar", "Claims 2 and 5 are not settled.", "لم تُسوَّ الادّعاءات \u20682 و5\u2069."],
  ["ar", "Nobody translated this.", "Nobody translated this."],
] as const)("in %s: %s", (language, message, said) => {
  expect(sentenceIn(language, message)).toBe(said);
});
