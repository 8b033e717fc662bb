import type { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { fromCodePointOffset } from "#lib/core/text/offsets.ts";
import type { RangeInput } from "#lib/domain/articles/ranges.ts";
import { findQuote } from "#lib/engines/anchoring/find-quote.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { incomingTarget } from "./incoming-annotation.ts";

type Target = z.output<typeof incomingTarget>["target"][number];
type Quote = Extract<Target["selector"][number], { type: "TextQuoteSelector" }>;

/** That what a member of a Web Annotation says cannot be taken. */
export const refused = (message: string, path: string) =>
  new AppError("invalid_input", message, [{ path, message }]);

/** Each of them is looked for in the whole text. */
const MOST_QUOTES = 5;

/** Whether a target says by its words alone where it is. */
const isSearched = ({ selector }: Target) =>
  !selector.some(({ type }) => type === "TextPositionSelector");

function offsetsOf(text: string, { start, end }: { start: number; end: number }) {
  try {
    return [fromCodePointOffset(text, start), fromCodePointOffset(text, end)] as const;
  } catch {
    throw refused("The text has no such place.", "target");
  }
}

/** Whether what is quoted around the words is what stands around them. */
const isBetween = (text: string, start: number, end: number, { prefix = "", suffix = "" }: Quote) =>
  text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);

/** The words that a target means: by its place, by its quote, or by both, which then have to agree. */
function rangeOf(text: string, { selector }: Target): RangeInput {
  if (new Set(selector.map(({ type }) => type)).size < selector.length) {
    throw refused("Please send one selector of each kind.", "target");
  }
  const place = selector.find((one) => one.type === "TextPositionSelector");
  const quote = selector.find((one) => one.type === "TextQuoteSelector");
  if (place) {
    const [start, end] = offsetsOf(text, place);
    const exact = text.slice(start, end);
    if (quote && (quote.exact !== exact || !isBetween(text, start, end, quote))) {
      throw new AppError("conflict", "The words quoted are not at that place of the text.");
    }
    return { start, end, exact };
  }
  if (!quote) throw refused("Please send a selector of words.", "target");
  const fitting = findQuote(text, quote.exact).matches.filter(({ start, end }) =>
    isBetween(text, start, end, quote),
  );
  const [found, other] = fitting;
  if (!found) throw refused("These words are not in the text.", "target");
  if (other) {
    throw refused("These words are there more than once: please send where they stand.", "target");
  }
  return { start: found.start, end: found.end, exact: text.slice(found.start, found.end) };
}

/** What an annotation says that it is about, whatever the text is. */
export const readTarget = (sent: unknown): Target[] => readInput(incomingTarget, sent).target;

/**
 * The places in the newest revision's text that an annotation is about.
 * @throws AppError where it is about something else, or its words are not there
 */
export function rangesOf(
  target: readonly Target[],
  { text, isSource }: { text: string; isSource: (iri: string) => boolean },
): RangeInput[] {
  const other = target.find((one) => !isSource(one.source));
  if (other) {
    throw refused(`This is not the article's newest revision: ${other.source}`, "target");
  }
  if (target.filter(isSearched).length > MOST_QUOTES) {
    throw refused(`Please send of more than ${MOST_QUOTES} passages where they stand.`, "target");
  }
  return target.map((one) => rangeOf(text, one));
}
