import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { ingestDraft } from "./ingest.ts";
import { MAX_DRAFT_BLOCKS, MAX_DRAFT_CHARACTERS } from "./limits.ts";

test("reads a draft whole", async () => {
  const draft = await ingestDraft({
    format: "md",
    content: "# Title\n\nSee [a](https://x.org).\u00A0",
  });
  expect(draft.text).toBe("Title\nSee a.");
  expect(draft.title).toBe("Title");
  expect(draft.blocks.map(({ type }) => type)).toEqual(["heading", "paragraph"]);
  expect(draft.links).toEqual([{ url: "https://x.org", text: "a" }]);
  expect(draft.notes.map(({ kind }) => kind)).toEqual(["no-break-space"]);
  expect([draft.language, draft.direction]).toEqual(["en", "ltr"]);
});

test("an Arabic draft is written from right to left", async () => {
  const { language, direction } = await ingestDraft({
    format: "txt",
    content: "التقى السفراء يوم الأربعاء.",
  });
  expect([language, direction]).toEqual(["ar", "rtl"]);
});

test.each([
  ["empty", "txt", ""],
  ["blank", "txt", " \n\u00A0\u200B\n"],
  ["markup without text", "md", "---\n\n>\n"],
] as const)("refuses a draft that is %s", async (_name, format, content) => {
  await expect(ingestDraft({ format, content })).rejects.toThrow("no text in it");
});

test("[I15] refuses a draft that is too long, and says how long one may be", async () => {
  const content = "a".repeat(MAX_DRAFT_CHARACTERS + 1);
  await expect(ingestDraft({ format: "txt", content })).rejects.toThrow("at most 1,000,000");
  for (const format of ["txt", "md"] as const) {
    const lines = "- a\n".repeat(MAX_DRAFT_BLOCKS + 1);
    await expect(ingestDraft({ format, content: lines })).rejects.toThrow("at most 50,000");
  }
});

test("[I1] [I3] laws of any plain text: settled, made of its blocks, and read again as the same", async () => {
  await fc.assert(
    fc.asyncProperty(awkwardText(), async (content) => {
      if (normaliseText(content).text.trim() === "") {
        await expect(ingestDraft({ format: "txt", content })).rejects.toThrow(AppError);
        return;
      }
      const { text, blocks, document } = await ingestDraft({ format: "txt", content });
      expect(normaliseText(text)).toEqual({ text, notes: [] });
      expect(text.isWellFormed() && !text.includes("\0")).toBe(true);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n")).toBe(text);
      const again = await ingestDraft({ format: "txt", content: text });
      expect([again.text, again.document]).toEqual([text, document]);
    }),
    { numRuns: 500 },
  );
});

const seed = new URL("../../../../shared/seeds/000_4b8dff1a9983f0d0.txt", import.meta.url);

test.skipIf(!existsSync(seed))(
  "the example is taken as it stands, a paragraph a line",
  async () => {
    const content = decodeUtf8(readFileSync(seed));
    const { text, title, blocks, notes } = await ingestDraft({ format: "txt", content });
    expect(text).toBe(content.trim());
    expect([title, blocks.length, notes]).toEqual([undefined, 10, []]);
  },
);
