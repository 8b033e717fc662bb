import type { Language } from "#lib/platform/languages/languages.ts";

/**
 * A sentence of the API, which says everything in English, in the reader's language. The sentences are fetched where one
 * is to be said: few readers need any. Where they cannot be had it stays as it is.
 */
export async function inReadersWords(language: Language, sentence: string): Promise<string> {
  if (language === "en") return sentence;
  return import("#lib/platform/languages/sentences/sentence-in.ts").then(
    ({ sentenceIn }) => sentenceIn(language, sentence),
    () => sentence,
  );
}
