import { z } from "zod";
import { ANNOTATION_CONTEXT } from "./headers.ts";

/** An object of these members alone: one that would have to be dropped is refused by its name. */
const exactly = <Shape extends z.ZodRawShape>(of: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `Stet has no place for ${issue.keys.map((key) => `“${key}”`).join(", ")} of ${of}, and so refuses what it would lose. Please leave that out.`
        : `Please send ${of} as an object.`,
  });

/** One or several, as JSON-LD has it; each says itself what is wrong with it. */
function listed<Item extends z.ZodType>(item: Item, least: number, most: number) {
  const { $schema: _, ...one } = z.toJSONSchema(item, { io: "input", unrepresentable: "any" });
  return z
    .preprocess(
      (sent) => (Array.isArray(sent) || sent === undefined ? sent : [sent]),
      z
        .array(item, { error: "Please send this." })
        .min(least, "Please send at least one.")
        .max(most, `Please send ${most} at most.`),
    )
    .meta({
      anyOf: [one, { type: "array", items: one, minItems: least, maxItems: most }],
      // What is true of the list alone.
      ...{ type: undefined, items: undefined, minItems: undefined, maxItems: undefined },
    });
}

const only = (...words: string[]) =>
  z.enum(words, { error: `Stet keeps no other than ${words.join(" or ")} here.` });

const words = z.string().max(20_000);

const body = exactly("a body", {
  type: only("TextualBody").optional(),
  value: words,
  purpose: z.string().optional(),
  // What Stet says of every body, and what an answer of its own has.
  format: only("text/plain").optional(),
  textDirection: only("auto").optional(),
});

const selector = z.discriminatedUnion(
  "type",
  [
    exactly("a selector", {
      type: z.literal("TextPositionSelector"),
      start: z.int().nonnegative(),
      end: z.int().positive(),
    }),
    exactly("a selector", {
      type: z.literal("TextQuoteSelector"),
      exact: words.min(1),
      prefix: words.optional(),
      suffix: words.optional(),
    }),
  ],
  { error: "A selector is a TextPositionSelector or a TextQuoteSelector." },
);

const target = exactly("a target", {
  type: only("SpecificResource").optional(),
  source: z.string(),
  selector: listed(selector, 1, 2),
});

/** The words that an annotation is about, by one target or several. */
export const incomingTarget = z.object({ target: listed(target, 1, 50) });

/** One word, or a list of it alone. */
const oneWord = (word: string, error: string) =>
  z.union([z.literal(word), z.tuple([z.literal(word)])], { error });

/** What Stet says itself of an annotation: it can be sent back as it was read. */
const own = z.unknown().optional();

/** A W3C Web Annotation as somebody sends one: what Stet has a place for, and nothing else. */
export const incomingAnnotation = exactly("an annotation", {
  "@context": oneWord(
    ANNOTATION_CONTEXT,
    `Stet reads the terms of ${ANNOTATION_CONTEXT} alone.`,
  ).optional(),
  type: oneWord("Annotation", "Stet takes what is an “Annotation”, and nothing else besides."),
  motivation: z.string({ error: "Stet keeps one motivation of an annotation." }).optional(),
  bodyValue: words.optional(),
  body: listed(body, 0, 50).optional(),
  target: z.unknown(),
  ...{ id: own, creator: own, created: own, modified: own },
});
export type IncomingAnnotation = z.output<typeof incomingAnnotation>;

export const ownMembers = ["id", "creator", "created", "modified"] as const;
