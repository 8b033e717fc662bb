import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { notesOf, settleEncoding, type Tally } from "#lib/core/text/settle.ts";
import { documentBuilder } from "../document-builder.ts";
import { requireKind } from "../file-kind.ts";
import { guessTitle } from "../guess-title.ts";
import type { FileImporter } from "../importer.ts";
import { MAX_DRAFT_CHARACTERS, refuseDraft, requireAtMost } from "../limits.ts";
import { brokenFile } from "../zip.ts";
import { withNotesLast } from "./foot-notes.ts";
import { joinedLetters, withJoinedLetters } from "./joined-letters.ts";
import { type Line, linesOf } from "./lines.ts";
import { withBrackets } from "./mirrored-brackets.ts";
import { type PdfParagraph, pdfParagraphs } from "./paragraphs.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { softBreaksIn } from "./soft-breaks.ts";

const MAX_PAGES = 500;

/** Letters so much larger than most are a heading's, if it is no longer than one. */
const HEADING = 1.2;
const TITLE = 1.6;
const LONGEST_HEADING = 200;

/** A whole file ends so (ISO 32000, 7.5.5); readers allow for a little behind it. */
const endMark = "%%EOF";
const END_LENGTH = 2_048;

/** A reader would make what it can of a file that was cut off: pages would be missing, unsaid. */
function requireEnd(bytes: Uint8Array): void {
  const end = new TextDecoder("latin1").decode(bytes.subarray(-END_LENGTH));
  if (!end.includes(endMark)) refuseDraft(brokenFile);
}

interface ReadPages {
  pages: Line[][];
  softBreaks: Set<string>;
}

/** PDF.js is loaded when it is first needed, for it is large. */
async function readPages(bytes: Uint8Array): Promise<ReadPages> {
  const { getDocument, OPS } = await import("unpdf/pdfjs");
  const opening = getDocument({
    // It takes what it is given for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    stopAtErrors: true,
    // Nothing is drawn, nothing is fetched, no form and no script is looked at.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
  });
  try {
    const file = await opening.promise;
    requireAtMost(MAX_PAGES, file.numPages, "pages");
    const pages: Line[][] = [];
    const softBreaks = new Set<string>();
    let characters = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const { fnArray, argsArray } = await page.getOperatorList();
      const drawn = argsArray.filter((_, at) => fnArray[at] === OPS.showText).map(glyphsOf);
      const words = joinedLetters(drawn);
      const lines = linesOf(
        items
          .filter((item) => "str" in item)
          .map((item) => ({ ...item, str: withJoinedLetters(item.str, words) })),
        number,
      );
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      requireAtMost(MAX_DRAFT_CHARACTERS * 2, characters, "characters");
      pages.push(lines);
      for (const one of softBreaksIn(drawn.flat().join(""))) softBreaks.add(one);
      page.cleanup();
    }
    return { pages, softBreaks };
  } catch (error) {
    if (error instanceof AppError) throw error;
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") {
      refuseDraft(
        "This PDF is locked with a password. Please save it without one and import it again.",
      );
    }
    return refuseDraft(brokenFile);
  } finally {
    await opening.destroy();
  }
}

/** What `showText` is told to draw: glyphs, and the gaps between them. */
const glyphs = z.tuple([z.array(z.union([z.number(), z.object({ unicode: z.string() })]))]);

function glyphsOf(given: unknown): string[] {
  const [drawn = []] = glyphs.safeParse(given).data ?? [];
  return drawn.flatMap((one) => (typeof one === "number" ? [] : [one.unicode]));
}

/** The size of most letters. */
function usualSize(paragraphs: readonly PdfParagraph[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of paragraphs)
    lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function headingLevel({ text, size }: PdfParagraph, usual: number): number | undefined {
  if (text.length > LONGEST_HEADING || size < usual * HEADING || !/\p{L}{3}/u.test(text))
    return undefined;
  return size >= usual * TITLE ? 1 : 2;
}

/**
 * PDFs that hold their text as text. A PDF knows letters and places alone: lines are joined to
 * paragraphs by where they stand, in the order in which the file places them.
 */
export const pdf: FileImporter<"pdf"> = {
  format: "pdf",
  takes: "bytes",
  async read(bytes) {
    requireKind(bytes, "pdf", "a PDF");
    requireEnd(bytes);
    const { pages: all, softBreaks } = await readPages(bytes);
    const { pages, removed } = withoutRunningHeads(withBrackets(all));
    const paragraphs = pdfParagraphs(withNotesLast(pages), softBreaks);
    if (paragraphs.length === 0) {
      refuseDraft(
        "This PDF has no text in it, only pictures of pages. Please run text recognition on it and import the result.",
      );
    }
    const tally: Tally = new Map();
    const builder = documentBuilder(tally);
    const usual = usualSize(paragraphs);
    for (const paragraph of paragraphs) {
      const runs = [
        { text: settleEncoding(paragraph.text, tally).replaceAll("\n", " "), marks: [] },
      ];
      const level = headingLevel(paragraph, usual);
      if (level) builder.addBlock("heading", runs, { level });
      else builder.addBlock("paragraph", runs);
    }
    const content = builder.finish();
    const [first, second] = paragraphs;
    const isHeading = first && headingLevel(first, usual) !== undefined;
    const title = isHeading
      ? first.text
      : guessTitle(`${first?.text ?? ""}\n\n${second?.text ?? ""}`);
    const remarks = [
      "Where paragraphs begin and end was read from how the lines stand: please look it over.",
    ];
    if (removed > 0) remarks.push("Running heads and page numbers were left out.");
    return { document: { type: "doc", content }, title, links: [], notes: notesOf(tally), remarks };
  },
};
