import { beginsNote } from "./foot-notes.ts";
import type { Line } from "./lines.ts";
import { isSoftBreak } from "./soft-breaks.ts";

export interface PdfParagraph {
  text: string;
  /** The height of its letters. */
  size: number;
}

/** Lines further apart than this many times the usual step are of two paragraphs. */
const WIDE_STEP = 1.35;
/** A line that begins so far in, in letters' heights, begins a paragraph. */
const INDENT = 0.8;
/** Letters that differ by so great a part of their height are of two paragraphs. */
const OTHER_SIZE = 0.15;
/** A line that ends so far before the others, as a part of their width, may end a paragraph. */
const SHORT = 0.12;

const endsSentence = /[.!?:؟…]["'”’»)\]]*$/;
const listItem = /^(?:[•–▪◦‣*-]|\(?\d{1,3}[.)])\s/;
/** A small letter, one of a script that has no small ones, or a number: a sentence may go on so. */
const beginsSmall = /^[\p{Ll}\p{Lo}\p{N}]/u;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** How far apart lines usually are, and how far to the right they reach. */
interface Measure {
  step: number;
  right: number;
  width: number;
}

function measureOf(lines: readonly Line[]): Measure {
  const steps = lines.slice(1).flatMap((line, index) => {
    const step = (lines[index]?.base ?? 0) - line.base;
    return step > 0 && lines[index]?.page === line.page ? [step] : [];
  });
  const right = median(lines.map((line) => line.right));
  return { step: median(steps), right, width: right - median(lines.map(({ left }) => left)) };
}

/** A line that is read from right to left, as if it were read from left to right. */
const turned = (line: Line): Line => ({ ...line, left: -line.right, right: -line.left });

/** Whether a paragraph ends between two lines, both placed as if they were read from left to right. */
function parts(line: Line, next: Line, measure: Measure): boolean {
  if (line.isNote && next.isNote) return beginsNote(next);
  if (line.isNote || next.isNote || listItem.test(next.text)) return true;
  if (Math.abs(line.size - next.size) > Math.max(line.size, next.size) * OTHER_SIZE) return true;
  const step = line.base - next.base;
  const isElsewhere = line.page !== next.page || step <= 0;
  // In another column or on another page, only the words can tell.
  if (isElsewhere) return endsSentence.test(line.text) || !beginsSmall.test(next.text);
  if (step > measure.step * WIDE_STEP) return true;
  if (next.left - line.left > line.size * INDENT && !listItem.test(line.text)) return true;
  return endsSentence.test(line.text) && line.right < measure.right - measure.width * SHORT;
}

/**
 * Joins two lines of a paragraph. A hyphen at a line's end goes only where it is certain that the
 * line end brought it: the file marks it as soft, or has the word without it elsewhere. Else it stays:
 * a wrong word is worse than a hyphen.
 */
function join(
  text: string,
  next: string,
  words: ReadonlySet<string>,
  softBreaks: ReadonlySet<string>,
): string {
  if (isSoftBreak(text, next, softBreaks)) return text + next;
  const [, first] = /(\p{L}+)[-\u2010]$/u.exec(text) ?? [];
  const [second] = /^\p{L}+/u.exec(next) ?? [];
  if (!first || !second) return `${text} ${next}`;
  return words.has((first + second).toLowerCase()) ? text.slice(0, -1) + next : text + next;
}

/**
 * The paragraphs of lines that come in the order of reading.
 * @param softBreaks where soft hyphens broke words (`softBreaksIn`)
 */
export function pdfParagraphs(
  lines: readonly Line[],
  softBreaks: ReadonlySet<string> = new Set(),
): PdfParagraph[] {
  const usual = {
    ltr: measureOf(lines.filter(({ isRtl }) => !isRtl)),
    rtl: measureOf(lines.filter(({ isRtl }) => isRtl).map(turned)),
  };
  const isParted = (line: Line, next: Line) =>
    line.isRtl ? parts(turned(line), turned(next), usual.rtl) : parts(line, next, usual.ltr);
  const words = new Set<string>();
  for (const { text } of lines) {
    // What stands at a line's end may be half a word.
    for (const word of text.match(/\p{L}{3,}(?![\p{L}-])/gu) ?? []) words.add(word.toLowerCase());
  }
  const paragraphs: PdfParagraph[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && !isParted(before, line))
      last.text = join(last.text, line.text, words, softBreaks);
    else paragraphs.push({ text: line.text, size: line.size });
  });
  return paragraphs;
}
