import { z } from "zod";
import { type CheckInput, checkText } from "#lib/engines/checks/check-text.ts";
import type { CheckResult } from "#lib/engines/checks/result.ts";
import { checkLanguage, checkPublished, checkTimeZone } from "./metadata.ts";
import { decodeText } from "./read-input.ts";

const line = z.object({
  id: z.unknown(),
  text: z.string(),
  published: z.string().nullish(),
  timeZone: z.string().nullish(),
  language: z.string().nullish(),
  sources: z.array(z.string()).nullish(),
});

export type LineResult = ({ id: unknown } & CheckResult) | { id: unknown; error: string };

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

/** Checks one line of `stet check --jsonl`; what is wrong with it comes back as its `error`. */
export function checkLine(bytes: Uint8Array): LineResult {
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
    return { id, ...checkText(inputOf(parsed.data)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { id, error: "The line is not a JSON object." };
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
