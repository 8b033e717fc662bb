import { getLocale } from "next-intl/server";
import type { Issue } from "#lib/core/errors.ts";
import { sentenceIn } from "./sentences/sentence-in.ts";

interface Refusal {
  message: string;
  issues: readonly Issue[];
}

/** A refusal in the language of the request that is being answered. */
export async function forReader(refusal: Refusal): Promise<Refusal> {
  const language = await getLocale();
  const inLanguage = (message: string) => sentenceIn(language, message);
  return {
    message: inLanguage(refusal.message),
    issues: refusal.issues.map((issue) => ({ ...issue, message: inLanguage(issue.message) })),
  };
}
