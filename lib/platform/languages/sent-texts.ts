import { createHash } from "node:crypto";
import type { Language } from "./languages.ts";
import { loadMessages } from "./load-messages.ts";

/** The texts of a language as browsers fetch them, once for all pages. */
export interface SentTexts {
  json: string;
  /** Where a browser has them from: with a hash of the content, so that it can keep them. */
  address: string;
}

const known = new Map<Language, Promise<SentTexts>>();

async function make(language: Language): Promise<SentTexts> {
  // The history's sentences are made by the server: no browser needs their texts.
  const { events: _events, ...texts } = await loadMessages(language);
  const json = JSON.stringify(texts);
  const hash = createHash("sha256").update(json).digest("hex").slice(0, 16);
  return { json, address: `/texts/${language}/${hash}` };
}

/** All texts that a browser needs in a language, and where it asks for them. */
export function sentTexts(language: Language): Promise<SentTexts> {
  const texts = known.get(language) ?? make(language);
  known.set(language, texts);
  return texts;
}
