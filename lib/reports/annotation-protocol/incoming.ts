import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { fromCodePointOffset } from "#lib/core/text/offsets.ts";
import type { RangeInput } from "#lib/domain/articles/ranges.ts";
import { findQuote } from "#lib/engines/anchoring/find-quote.ts";

const body = z
  .object({
    type: z.literal("TextualBody").optional(),
    value: z.string().max(20_000),
    purpose: z.string().optional(),
  })
  .or(
    z
      .string()
      .max(20_000)
      .transform((value) => ({ value, purpose: undefined })),
  );

const selector = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("TextPositionSelector"),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
  z.object({
    type: z.literal("TextQuoteSelector"),
    exact: z.string().min(1).max(20_000),
    prefix: z.string().max(20_000).optional(),
    suffix: z.string().max(20_000).optional(),
  }),
]);

const target = z.object({
  source: z.string(),
  selector: selector.or(z.array(selector).min(1).max(2)),
});

const listed = <Item extends z.ZodType>(item: Item) =>
  item.or(z.array(item).max(50)).transform((given) => (Array.isArray(given) ? given : [given]));

/** A W3C Web Annotation as somebody sends one, as far as Stet has a place for what it says. */
export const incomingAnnotation = z.object({
  type: z.literal("Annotation").or(z.array(z.string()).refine((all) => all.includes("Annotation"))),
  motivation: z.string().optional(),
  bodyValue: z.string().max(20_000).optional(),
  body: listed(body).optional(),
  target: listed(target),
  canonical: z
    .never({ error: "Stet keeps no canonical IRI of another place: leave it out, please." })
    .optional(),
});
export type IncomingAnnotation = z.output<typeof incomingAnnotation>;

const kinds = {
  commenting: "comment",
  questioning: "question",
  editing: "suggestion",
  highlighting: "highlight",
} as const;
const kindOf = (motivation: string) =>
  Object.hasOwn(kinds, motivation) ? kinds[motivation as keyof typeof kinds] : undefined;

const refused = (message: string, path = "target") =>
  new AppError("invalid_input", message, [{ path, message }]);

type Target = IncomingAnnotation["target"][number];

/** Each of them is looked for in the whole text. */
const MOST_QUOTES = 5;

/** Whether a target says by its words alone where it is. */
const isSearched = ({ selector }: Target) =>
  ![selector].flat().some(({ type }) => type === "TextPositionSelector");

/** The words that a target means: by its place, by its quote, or by both, which then have to agree. */
function rangeOf(text: string, { selector }: Target): RangeInput {
  const selectors = [selector].flat();
  if (new Set(selectors.map(({ type }) => type)).size < selectors.length) {
    throw refused("Please send one selector of each kind.");
  }
  const place = selectors.find((one) => one.type === "TextPositionSelector");
  const quote = selectors.find((one) => one.type === "TextQuoteSelector");
  if (place?.type === "TextPositionSelector") {
    const [start, end] = offsetsOf(text, place);
    const exact = text.slice(start, end);
    if (quote?.type === "TextQuoteSelector" && quote.exact !== exact) {
      throw new AppError("conflict", "The words quoted are not at that place of the text.");
    }
    return { start, end, exact };
  }
  if (quote?.type !== "TextQuoteSelector") throw refused("Please send a selector of words.");
  const { exact, prefix = "", suffix = "" } = quote;
  const fitting = findQuote(text, exact).matches.filter(
    ({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end),
  );
  const [found, other] = fitting;
  if (!found) throw refused("These words are not in the text.");
  if (other) throw refused("These words are there more than once: please send where they stand.");
  return { start: found.start, end: found.end, exact: text.slice(found.start, found.end) };
}

function offsetsOf(text: string, { start, end }: { start: number; end: number }) {
  try {
    return [fromCodePointOffset(text, start), fromCodePointOffset(text, end)] as const;
  } catch {
    throw refused("The text has no such place.");
  }
}

/**
 * What it says in Stet's words: the kind by its motivation, the words by its bodies, and the places.
 * @param source whether this is the revision that it has to be about
 * @throws AppError where there is no place for what it says, or its words are not in the text
 */
export function readIncoming(
  { motivation, bodyValue, body = [], target }: IncomingAnnotation,
  text: string,
  source: (iri: string) => boolean,
) {
  const other = target.find((one) => !source(one.source));
  if (other) throw refused(`This is not the article's newest revision: ${other.source}`);
  if (target.filter(isSearched).length > MOST_QUOTES) {
    throw refused(`Please send of more than ${MOST_QUOTES} passages where they stand.`);
  }
  const kind = kindOf(motivation ?? "commenting");
  if (!kind) throw refused(`Stet has no place for this motivation: ${motivation}`, "motivation");
  const isReplacement = (purpose?: string) => kind === "suggestion" && purpose === "editing";
  const [replaced, another] = body.filter(({ purpose }) => isReplacement(purpose));
  if (another) throw refused("Please send one body for editing.", "body");
  const said = body
    .filter(({ purpose }) => !isReplacement(purpose) && purpose !== "tagging")
    .map(({ value }) => value);
  return {
    kind,
    body: [...(bodyValue === undefined ? [] : [bodyValue]), ...said].join("\n\n"),
    ...(replaced ? { replacement: replaced.value } : {}),
    ranges: target.map((one) => rangeOf(text, one)),
  };
}
