import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { excerpts } from "./excerpts.ts";

/** What a reader makes of a page: its words, its links and notes, and every step of drawing it. */
interface Page {
  words: string;
  notes: string;
  drawing: string;
}

/** The reader gives each font a name with the document's number in it, which is another for each document it opens. */
const withoutNumber = (drawing: string) => drawing.replace(/\bg_d\d+_/g, "");

async function pageOf(page: PDFPageProxy): Promise<Page> {
  const { items } = await page.getTextContent();
  const notes = await page.getAnnotations();
  const { fnArray, argsArray } = await page.getOperatorList();
  page.cleanup();
  return {
    words: items
      .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
      .join("")
      .replace(/\s+/g, " "),
    notes: notes
      .map(({ subtype, contentsObj, url, rect }) =>
        [subtype, contentsObj?.str, url, String(rect)].filter(Boolean).join(" "),
      )
      .join("; "),
    drawing: withoutNumber(JSON.stringify([fnArray, argsArray])),
  };
}

function onPage(record: Page, file: Page): string | undefined {
  const words = excerpts(record.words, file.words);
  if (words) return words;
  const notes = excerpts(record.notes, file.notes);
  if (notes) return `its links and notes are others, ${notes}`;
  return record.drawing === file.drawing
    ? undefined
    : "the words are the same, but they are drawn otherwise, or something is drawn over them";
}

/** What is first other on the pages of two documents; undefined where a reader makes the same of all of them. */
async function onPages(
  record: PDFDocumentProxy,
  file: PDFDocumentProxy,
): Promise<string | undefined> {
  for (let number = 1; number <= Math.min(record.numPages, file.numPages); number += 1) {
    const its = await pageOf(await record.getPage(number));
    const found = await file.getPage(number).then(pageOf, () => undefined);
    if (!found) return `Its page ${number} cannot be read.`;
    const difference = onPage(its, found);
    if (difference) return `It first differs on page ${number}: ${difference}.`;
  }
  return record.numPages === file.numPages
    ? undefined
    : `It has ${file.numPages} pages, and the record gives ${record.numPages}.`;
}

const counted = (count: number) => (count === 1 ? "1 byte" : `${count} bytes`);

/** Where its bytes are first other, which no reader shows. */
function inBytes(again: Uint8Array, bytes: Uint8Array): string {
  const alike = "Its pages are read and drawn alike, but";
  const least = Math.min(again.length, bytes.length);
  let at = 0;
  while (at < least && again[at] === bytes[at]) at += 1;
  if (at === again.length) {
    return `${alike} behind its end there is more: ${counted(bytes.length - at)} that the record does not give.`;
  }
  if (at === bytes.length) return `${alike} the end is missing: ${counted(again.length - at)}.`;
  const before = Buffer.from(again.subarray(0, at + 1)).toString("latin1");
  const start = [...before.matchAll(/^(\d+) 0 obj$/gm)].at(-1);
  const isWithin = start && before.indexOf("\nendobj", start.index) < 0;
  const object = isWithin ? `in its object ${start[1]}` : "in none of its objects";
  return `${alike} it first differs at byte ${at + 1}, ${object}.`;
}

/**
 * Where a PDF first differs from the one that its record gives, in a sentence: on which page, by a reader of PDF, and
 * else at which byte, counted from one. What either of them has there is bounded, and every sign in it can be seen.
 */
export async function pdfDifference(again: Uint8Array, bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import("unpdf/pdfjs");
  // Its reader takes the bytes away from whoever gives them.
  const tasks = [again, bytes].map((data) =>
    getDocument({ data: new Uint8Array(data), verbosity: 0 }),
  );
  try {
    const [record, file] = await Promise.all(tasks.map(({ promise }) => promise));
    return (record && file && (await onPages(record, file))) ?? inBytes(again, bytes);
  } finally {
    await Promise.all(tasks.map((task) => task.destroy()));
  }
}
