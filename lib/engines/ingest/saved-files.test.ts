import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ingestDraft } from "./ingest.ts";

/** Files as LibreOffice writes them, of text made for these tests. */
const saved = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./saved-files/${name}`, import.meta.url)));

test("a Word file: what was written, and what its tracked changes lead to", async () => {
  const draft = await ingestDraft({ format: "docx", bytes: saved("harbour.docx") });
  const { text, comments, suggestions } = draft;
  expect(text.split("\n").slice(0, 9)).toEqual([
    "The harbour wall that nobody measured",
    "On Tuesday the port authority said that seventeen cranes stood idle, “an avoidable loss”, and its director agreed without any delay.[1] Costs rose to 5 m² and H2O.",
    "The bold claim and the italic one lead to the full report; a nonbreaking 10 km, a cooperation.[2]",
    "After it comes text with an emoji 🏗️ and family 👨‍👩‍👧.",
    "First half,",
    "second half.",
    "One sentence. Another sentence.",
    "A whole paragraph that has to go.",
    "What stays after the deleted paragraph.",
  ]);
  expect(text).toContain("\nA quote in a text box.\n");
  expect(text).toMatch(
    /\n\[1\] Letter of the authority.*\n\[2\] See the annex, with its own link\.$/,
  );
  expect(text).not.toMatch(/secret|confidential/);
  expect(
    comments.map(({ range, author, at, body }) => [
      text.slice(range.start, range.end),
      author,
      at,
      body,
    ]),
  ).toEqual([
    [
      "“an avoidable loss”",
      "Mona Aziz",
      "2024-03-04T10:00:00.000Z",
      "Who counted them?\nAsk the press office.",
    ],
    ["words.", "Jörg Weiß", "2024-03-06T11:00:00.000Z", "Too short an ending?"],
  ]);
  let accepted = text;
  for (const { range, replacement } of suggestions.toReversed()) {
    accepted = accepted.slice(0, range.start) + replacement + accepted.slice(range.end);
  }
  expect(accepted.split("\n").slice(1, 9)).toEqual([
    "On Tuesday the port authority said that eighteen cranes stood idle, “an avoidable loss”, and its director agreed.[1] Costs rose to 5 m² and H2O.",
    "The bold claim and the italic one lead to the full report; a nonbreaking 10 km, a cooperation.[2]",
    "A paragraph that Jörg put in.",
    "After it comes text with an emoji 🏗️ and family 👨‍👩‍👧.",
    "First half, second half.",
    "One sentence.",
    "Another sentence.",
    "What stays after the deleted paragraph.",
  ]);
  expect(accepted).toContain("\nnew ones and rented ones\n");
});

test("a PDF in Arabic: its words, numbers, names and paragraphs as they are read", async () => {
  const { text, direction } = await ingestDraft({ format: "pdf", bytes: saved("arabic.pdf") });
  expect(direction).toBe("rtl");
  expect(text.split("\n")).toEqual([
    "سبع عشرة رافعة وعاصفة",
    "أعلنت سلطة الميناء يوم الثلاثاء أن سبع عشرة رافعة توقفت عن العمل خلال عواصف الشتاء التي استمرت 11 يومًا وأغلقت الرصيف الشمالي مرتين.",
    "وقال مدير الميناء الذي يعمل هناك منذ عام 1998: «لقد أحصيناها بأنفسنا فوجدنا ثماني عشرة رافعة»، ولم يرد المجلس البلدي على ذلك.",
    "وتقدر شركات التأمين الأضرار بنحو 4.2 مليون يورو، في حين تتحدث الإدارة عن 3.9 مليون يورو، وهو فرق لم يُفسَّر بعد.",
    "قال المتحدث (John Smith) إن النسبة بلغت 12.5% في 2024.",
  ]);
});
