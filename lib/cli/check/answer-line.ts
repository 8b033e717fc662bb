import { z } from "zod";
import type { CheckInput } from "#lib/engines/checks/check-text.ts";
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

function inputOf(value: z.infer<typeof line>): CheckInput {
  const { text, published, timeZone, language, sources } = value;
  return {
    text,
    ...(published ? { publishedOn: checkPublished(published, "“published”") } : {}),
    ...(timeZone ? { timeZone: checkTimeZone(timeZone, "“timeZone”") } : {}),
    ...(language ? { language: checkLanguage(language, "“language”") } : {}),
    ...(sources ? { sources } : {}),
  };
}

/**
 * Answers one line of `--jsonl`, a JSON object with a text and what is known of it; what is wrong
 * with it comes back as its `error`.
 */
export function answerLine<Result extends object>(
  bytes: Uint8Array,
  answer: (input: CheckInput) => Result,
): LineResult<Result> {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(decodeText(bytes, "The line"));
    id = idOf(value);
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
