import type { messages as english } from "#messages/en/messages.ts";
import { compileTexts, type Texts } from "./compile-texts.ts";
import type { Language } from "./languages.ts";

/** Every text of the interface in one language: by noun, and by what it is for. */
export type Messages = typeof english;

const loaders: Record<Language, () => Promise<{ messages: Texts }>> = {
  en: () => import("#messages/en/messages.ts"),
  ar: () => import("#messages/ar/messages.ts"),
  de: () => import("#messages/de/messages.ts"),
};

const loaded = new Map<Language, Promise<object>>();

async function load(language: Language): Promise<object> {
  return compileTexts(language, (await loaders[language]()).messages);
}

/** The texts of a language, compiled; that each language has all of them is held by a test. */
export async function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return (await known) as Messages;
}
