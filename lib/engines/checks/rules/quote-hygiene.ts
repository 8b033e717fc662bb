import { scanWords, wordKey } from "../quoting/scan-words.ts";
import type { QuoteReading, SpeakerReading } from "../reading/quotes/quote-reading.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** Fewer words than these may be said by anybody. */
const MIN_SAME_WORDS = 5;
const MIN_SPEECH_WORDS = 6;
/** How much of a text is shown around a mark that stands alone. */
const SHOWN_CODE_UNITS = 60;

function notice(
  span: Span,
  sentence: Span,
  text: string,
  message: string,
  suggestions: string[],
): FindingDraft {
  const words = text.slice(span.start, span.end);
  return {
    outcome: "notice",
    message,
    stated: { value: words },
    computed: { value: "", text: message },
    steps: [`The text: ${words}`, message],
    tolerance: "exact",
    suggestions,
    spans: [{ role: "stated", ...span }],
    values: [words],
    sentence,
  };
}

/** The mark at `at` with the words after it, as many as are shown. */
function onwards(text: string, { start, end }: Span): Span {
  const stop = Math.min(end, start + SHOWN_CODE_UNITS);
  const space = stop < end ? text.lastIndexOf(" ", stop) : stop;
  return { start, end: space > start + 1 ? space : stop };
}

/** The mark at `at` with the words of its line before it, as many as are shown. */
function backwards(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - SHOWN_CODE_UNITS);
  const before = text.slice(from, start);
  const line = before.lastIndexOf("\n") + 1;
  const word = from > 0 && line === 0 ? before.indexOf(" ") + 1 : line;
  return { start: from + word, end };
}

/** The first of each sentence; one look settles the others. All are in the order of the text. */
function firstOfSentences<T extends Span>(all: readonly T[], sentences: readonly Span[]): T[] {
  let at = 0;
  let seen = -1;
  return all.filter(({ start }) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    if (at === seen) return false;
    seen = at;
    return true;
  });
}

function unbalanced({ text, quotes, strayQuoteMarks, sentences }: TextReading): FindingDraft[] {
  const unclosed = quotes.filter(({ closed, runsOn }) => !closed && !runsOn);
  const open = firstOfSentences(unclosed, sentences).map((quote) =>
    notice(
      onwards(text, quote),
      quote.sentence,
      text,
      "A quotation begins here, and no mark ends it.",
      ["set the closing mark", "take this one away"],
    ),
  );
  const strays = firstOfSentences(strayQuoteMarks, sentences).map((mark) => {
    const span = backwards(text, mark);
    return notice(span, span, text, "A quotation ends here, and no mark begins it.", [
      "set the opening mark",
      "take this one away",
    ]);
  });
  return [...open, ...strays];
}

function withoutSpeaker({ text, quotes, blocks }: TextReading): FindingDraft[] {
  let block = 0;
  return quotes.flatMap((quote) => {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= quote.start) block++;
    const inBody = blocks[block]?.role === "body";
    const said = quote.use === "speech" && quote.words >= MIN_SPEECH_WORDS && quote.closed;
    if (!said || quote.attributed || !inBody) return [];
    return notice(quote, quote.sentence, text, "Nothing near this quotation says who says it.", [
      "name the speaker",
      "paraphrase without marks",
    ]);
  });
}

const isNamed = (speaker: SpeakerReading | undefined): speaker is SpeakerReading =>
  speaker?.surname !== undefined;

/** Two speakers of the same words: of one quotation, or of two that are alike. */
function told(
  quote: QuoteReading,
  [first, second]: readonly [SpeakerReading, SpeakerReading],
  text: string,
  twice: boolean,
): FindingDraft {
  const name = ({ start, end }: Span) => text.slice(start, end);
  const same = first.surname === second.surname;
  const words = name(quote.inner);
  const reconciliation = "One of the two may tell what the other said.";
  return {
    outcome: same ? "consistent" : twice ? "contradiction" : "possible",
    message: same
      ? `These words are given twice, both times to ${name(second)}.`
      : `These words are given to ${name(first)} and to ${name(second)}.`,
    stated: { value: name(second) },
    computed: { value: name(first), text: `given to ${name(first)}` },
    steps: [`The words: “${words}”`, `Given to ${name(first)}.`, `Given to ${name(second)}.`],
    tolerance: "by surname",
    suggestions: same
      ? []
      : [`${name(second)} → ${name(first)}`, `${name(first)} → ${name(second)}`],
    ...(same || twice ? {} : { reconciliation }),
    spans: [
      { role: "stated", ...quote.inner },
      { role: "related", start: first.start, end: first.end },
      { role: "related", start: second.start, end: second.end },
    ],
    values: [words, first.surname ?? "", second.surname ?? ""],
    sentence: quote.sentence,
  };
}

function keyOf(text: string, { start, end }: Span): string {
  const keys: string[] = [];
  scanWords(text, start, end, (from, to) => keys.push(wordKey(text.slice(from, to))));
  return keys.length < MIN_SAME_WORDS ? "" : keys.join(" ");
}

function speakersOf({ text, quotes }: TextReading): FindingDraft[] {
  const seen = new Map<string, SpeakerReading>();
  return quotes.flatMap((quote) => {
    const [speaker, other] = quote.speakers;
    if (isNamed(speaker) && isNamed(other) && speaker.surname !== other.surname) {
      return told(quote, [other, speaker], text, false);
    }
    const key = isNamed(speaker) ? keyOf(text, quote.inner) : "";
    if (key === "" || !isNamed(speaker)) return [];
    const before = seen.get(key);
    if (!before) seen.set(key, speaker);
    return before ? told(quote, [before, speaker], text, true) : [];
  });
}

/** Quotation marks that do not match, quotations that nobody says, or that two people say. */
export const quoteHygiene: Rule = {
  id: "quote-hygiene",
  version: 1,
  title: "Quotation marks and speakers",
  finds: "Quotation marks without their partner, a quotation without a speaker, or with two.",
  check: (reading) => [...unbalanced(reading), ...withoutSpeaker(reading), ...speakersOf(reading)],
};
