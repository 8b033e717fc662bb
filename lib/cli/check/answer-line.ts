import { z } from "zod";
import type { CheckInput } from "#lib/engines/checks/check-text.ts";
import { UsageError } from "../usage-error.ts";
import { checkLanguage, checkPublished, checkTimeZone } from "./metadata.ts";
import { decodeText } from "./read-input.ts";

const line = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  published: z.string().nullish(),
  timeZone: z.string().nullish(),
  language: z.string().nullish(),
  sources: z.array(z.string()).nullish(),
});

export type LineResult<Result> = ({ id: unknown } & Result) | { id: unknown; error: string };

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : null;
}

const fold = (key: string) => key.toLowerCase().replaceAll(/[-_]/g, "");
const KEYS = new Map(Object.keys(line.shape).map((key) => [fold(key), key]));

/** Throws at a key that is one of a line's but for capitals, hyphens or underscores. */
function checkKeys(value: object) {
  for (const key of Object.keys(value)) {
    const known = KEYS.get(fold(key));
    if (known !== undefined && known !== key) {
      throw new UsageError(`“${key}” is no key of a line; it is written “${known}”.`);
    }
  }
}

const isGiven = (value: string | null | undefined): value is string =>
  value !== undefined && value !== null;

function inputOf(value: z.infer<typeof line>): CheckInput {
  const { text, published, timeZone, language, sources } = value;
  return {
    text,
    ...(isGiven(published) ? { publishedOn: checkPublished(published, "“published”") } : {}),
    ...(isGiven(timeZone) ? { timeZone: checkTimeZone(timeZone, "“timeZone”") } : {}),
    ...(isGiven(language) ? { language: checkLanguage(language, "“language”") } : {}),
    ...(sources ? { sources } : {}),
  };
}

/**
 * Answers one line of `--jsonl`, a JSON object with a text and what is known of it; what is wrong
 * with it comes back as its `error`. A key that only misspells one of a line's ("timezone") is wrong:
 * to pass over it would test the text against what its sender did not mean. Other keys are the
 * sender's own, such as a label, and nothing is made of them.
 */
export function answerLine<Result extends object>(
  bytes: Uint8Array,
  answer: (input: CheckInput) => Result,
): LineResult<Result> {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(decodeText(bytes, "The line"));
    id = idOf(value);
    if (typeof value === "object" && value !== null) checkKeys(value);
    const parsed = line.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue?.path.length ? `“${issue.path.join(".")}”` : "The line";
      return { id, error: `${where}: ${issue?.message ?? "not understood"}.` };
    }
    return { id, ...answer(inputOf(parsed.data)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { id, error: "The line is not a JSON object." };
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
