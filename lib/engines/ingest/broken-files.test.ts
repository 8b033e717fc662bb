import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import {
  comment,
  commented,
  deleted,
  docxFile,
  inserted,
  paragraph,
  run,
} from "./docx/docx-file.cases.ts";
import type { DraftInput } from "./draft-formats.ts";
import { ingestDraft } from "./ingest.ts";
import { pdfFile } from "./pdf/pdf-file.cases.ts";

const word = docxFile({
  body: paragraph(
    run("Two ") + deleted("envoys") + inserted("guests") + commented(0, run(" came.")),
  ),
  comments: comment(0, "Ana", "Who?"),
  styles: '<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>',
  numbering: '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
});
const printed = pdfFile([
  [{ text: "Two envoys came.", base: 700 }],
  [{ text: "More.", base: 700 }],
]);

/** Refused in a sentence, or read whole: never anything else. */
async function isSettled(draft: DraftInput): Promise<void> {
  try {
    const { text, comments, suggestions } = await ingestDraft(draft);
    for (const { range } of [...comments, ...suggestions]) {
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThan(range.start);
      expect(range.end).toBeLessThanOrEqual(text.length);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** Puts bytes in the place of others. */
function changed(bytes: Uint8Array, at: number, by: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(by.slice(0, copy.length - (at % copy.length)), at % copy.length);
  return copy;
}

const change = fc.tuple(fc.nat(100_000), fc.array(fc.nat(255), { minLength: 1, maxLength: 8 }));

test("[I19] a Word document or PDF with wrong bytes is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(change, change, async ([at, by], [thenAt, thenBy]) => {
      await isSettled({ format: "docx", bytes: changed(changed(word, at, by), thenAt, thenBy) });
      await isSettled({ format: "pdf", bytes: changed(changed(printed, at, by), thenAt, thenBy) });
    }),
    { numRuns: 150 },
  );
}, 30_000);

test("[I19] one that was cut off anywhere is refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 0.98, noNaN: true }), async (part) => {
      const cut = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length * part));
      await expect(ingestDraft({ format: "docx", bytes: cut(word) })).rejects.toThrow(AppError);
      await expect(ingestDraft({ format: "pdf", bytes: cut(printed) })).rejects.toThrow(AppError);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test("a Word document with parts put elsewhere in its text is read or refused", async () => {
  const parts = unzipSync(word);
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const tags = body.match(/<[^>]+>/g) ?? [];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(body.length),
      fc.constantFrom(...tags),
      fc.nat(40),
      async (at, tag, gone) => {
        const text = body.slice(0, at) + tag + body.slice(at + gone);
        const bytes = zipSync({ ...parts, "word/document.xml": strToU8(text) });
        await isSettled({ format: "docx", bytes });
      },
    ),
    { numRuns: 200 },
  );
}, 30_000);
