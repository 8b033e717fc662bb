/** Offsets of a stretch of text, `end` excluded; UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A line end, or a mark that may end a sentence, with the quotation marks and brackets that close after it. */
const possibleEnd = /\n|(?<![.!?…؟۔。！？])[.!?…؟۔。！？]+["'”’»)\]]*(?=\s)|[。！？]["'”’»)\]]*/g;

/** Who said so, right behind the words: “We paid!” Smith said. */
const saidSo =
  /^\s*(?:[\p{L}.’'-]+\s+){0,4}(?:said|says|asked|asks|told|added|wrote|replied|answered|shouted|cried)\b/iu;
const closingQuote = /["”’»]$/;

/** Titles, months and other words that are written with a point and go on. */
const abbreviations = new Set(
  (
    "adm al apr approx art aug ave ca capt cf cmdr co col corp cpl dec det dr est etc feb fig fr ft gen gov hon " +
    "inc insp jan jr jul jun lt ltd mar messrs mgr mr mrs ms mt no nos nov oct op p pp pres prof pvt rep reps rev " +
    "sen sens sep sept sgt sr st supt vol vs v"
  ).split(" "),
);

const lastWord = /(?:^|[\s("'“‘«[])((?:\p{L}\.)*\p{L}*)$/u;
const space = /\s/;
const initial = /^\p{Lu}$/u;
const lowerCase = /^\p{Ll}/u;

/** How long a line must be for its end to be a wrap when the next goes on with a small letter or a number. */
const WRAPPED_LENGTH = 12;
const endMark = /[.!?…؟۔。！？:;]["'”’»)\]]*$/;
const continues = /^(?:\p{Ll}|\p{N}+(?![.)\p{N}]))/u;

/** Whether the point before `end` belongs to an abbreviation or an initial. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ".") return false;
  const word = lastWord.exec(text.slice(Math.max(start, end - 24), end - 1))?.[1];
  if (!word) return false;
  return initial.test(word) || word.includes(".") || abbreviations.has(word.toLowerCase());
}

/**
 * Cuts a text into sentences, white space around them left out, in order: a claim's context is its
 * sentence, and sentences are what moves. Cut by what stands right at the cut, so that a sentence is the
 * same sentence wherever it stands. A line end ends a sentence, but for a line without an end mark that
 * goes on with a small letter or a number. Linear in the length of the text.
 */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const close = (at: number) => {
    let end = at;
    while (start < end && space.test(text.charAt(start))) start += 1;
    while (end > start && space.test(text.charAt(end - 1))) end -= 1;
    if (end > start) sentences.push({ start, end });
    start = at;
  };
  let lineStart = 0;
  for (const { 0: mark, index } of text.matchAll(possibleEnd)) {
    const end = index + mark.length;
    if (mark === "\n") {
      const line = text.slice(lineStart, index).trimEnd();
      const wraps =
        line.length >= WRAPPED_LENGTH &&
        !endMark.test(line.slice(-8)) &&
        continues.test(text.slice(end, end + 12));
      lineStart = end;
      if (!wraps) close(end);
    } else if (
      !goesOn(text, end) &&
      !isAbbreviated(text, start, end) &&
      !(closingQuote.test(mark) && saidSo.test(text.slice(end, end + 80)))
    ) {
      close(end);
    }
  }
  close(text.length);
  return sentences;
}

/** Whether the text goes on after a mark as within a sentence: with a small letter. */
function goesOn(text: string, end: number): boolean {
  let next = end;
  while (next < text.length && text.charAt(next) === " ") next += 1;
  return lowerCase.test(text.slice(next, next + 2));
}
