/** Words of one field, as one tab of the browser left them. */
export interface Words {
  /** The tab that they were typed in. */
  writer: string;
  value: string;
  /** When they were last changed; ISO 8601. */
  at: string;
}

/** Looked at by hand: every page of a newsroom has this, and a library for it would weigh more. */
function isWords(value: unknown): value is Words {
  if (typeof value !== "object" || value === null) return false;
  const words: Partial<Record<keyof Words, unknown>> = value;
  const texts = [words.writer, words.value, words.at];
  return texts.every((text) => typeof text === "string");
}

/** What was kept of a field; nothing where it cannot be read. */
export function readWords(text: string | null): Words[] {
  if (text === null) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.every(isWords) ? kept : [];
  } catch {
    return [];
  }
}

/** What a field shows: what this tab left, or else what any other left last. */
export function shownWords(kept: readonly Words[], writer: string): Words | undefined {
  const own = kept.find((one) => one.writer === writer);
  return own ?? kept.toSorted((one, other) => other.at.localeCompare(one.at))[0];
}

/** Without what these tabs left: it was sent, given up, or is being written on. */
export function withoutWords(
  kept: readonly Words[],
  ...writers: readonly (string | undefined)[]
): Words[] {
  return kept.filter(({ writer }) => !writers.includes(writer));
}

/**
 * With what somebody is typing in this tab. It takes the place of what they began with, and of nothing
 * else: what other tabs left stays beside it.
 */
export function withWords(kept: readonly Words[], typed: Words, begunWith?: string): Words[] {
  return [...withoutWords(kept, typed.writer, begunWith), typed];
}

const DAYS_KEPT = 30;

/** Without what nobody has come back to in a month; whatever it was about may be long gone. */
export function freshWords(kept: readonly Words[], now: Date): Words[] {
  const oldest = now.getTime() - DAYS_KEPT * 86_400_000;
  return kept.filter(({ at }) => Date.parse(at) >= oldest);
}
