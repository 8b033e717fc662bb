"use client";

import type { Language } from "#lib/platform/languages/languages.ts";
import type { Messages } from "#lib/platform/languages/load-messages.ts";

/** How long until what failed is tried again. */
const AGAIN_MS = [500, 2_000, 5_000];

async function fetched(address: string): Promise<Messages> {
  for (const afterMs of [...AGAIN_MS, undefined]) {
    try {
      const answer = await fetch(address);
      if (answer.ok) return await answer.json();
      throw new Error(`The texts could not be had: ${answer.status}.`);
    } catch (error) {
      if (afterMs === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, afterMs));
    }
  }
  throw new Error("The texts could not be had.");
}

/** On the server they are where it has them itself; this part is in no browser's code. */
async function loaded(language: Language): Promise<Messages> {
  const { loadMessages } = await import("#lib/platform/languages/load-messages.ts");
  return loadMessages(language);
}

const known = new Map<string, Promise<Messages>>();

/** The texts of a language, which a browser fetches from their address once. */
export function textsOf(language: Language, address: string): Promise<Messages> {
  const texts =
    known.get(address) ?? (typeof window === "undefined" ? loaded(language) : fetched(address));
  known.set(address, texts);
  // Whoever tries again gets more than the failure.
  texts.catch(() => known.delete(address));
  return texts;
}
