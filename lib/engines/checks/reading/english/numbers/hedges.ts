import type { Firmness } from "../../quantity.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";

export type Hedge = Exclude<Firmness, "almost">;

const BEFORE: readonly (readonly [string, Hedge])[] = [
  ["at least", "at least"],
  ["more than", "at least"],
  ["no fewer than", "at least"],
  ["no less than", "at least"],
  ["over", "at least"],
  ["upwards of", "at least"],
  ["up to", "at most"],
  ["at most", "at most"],
  ["as many as", "at most"],
  ["fewer than", "at most"],
  ["less than", "at most"],
  ["no more than", "at most"],
  ["under", "at most"],
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["close to", "about"],
  ["an estimated", "about"],
  ["or", "about"],
  ["to", "about"],
  ["~", "about"],
];

const AFTER: readonly (readonly [string, Hedge])[] = [
  ["or so", "about"],
  ["or more", "at least"],
  ["or fewer", "at most"],
  ["or less", "at most"],
  ["-odd", "about"],
  ["odd", "about"],
  ["or", "about"],
  ["to", "about"],
];

const words = (phrase: string) => phrase.split(" ");

function endsBefore(t: EnglishText, first: number, phrase: string): boolean {
  const parts = words(phrase);
  return parts.every((part, index) => lowerAt(t, first - parts.length + index) === part);
}

/**
 * The hedge around a number, and where the words of the number end with it ("a dozen or so").
 * "or" and "to" hedge only between two numbers: "three or four", "three to five".
 */
export function readHedge(
  t: EnglishText,
  first: number,
  end: number,
): { kind: Hedge; end: number } {
  for (const [phrase, kind] of AFTER) {
    const parts = words(phrase);
    if (!parts.every((part, index) => lowerAt(t, end + index) === part)) continue;
    if (parts.length > 1 || phrase.includes("odd")) return { kind, end: end + parts.length };
    if (t.numberAt.has(end + 1)) return { kind, end };
  }
  for (const [phrase, kind] of BEFORE) {
    if (!endsBefore(t, first, phrase)) continue;
    if (phrase !== "or" && phrase !== "to") return { kind, end };
    if (t.numberBefore.has(first - 1)) return { kind, end };
  }
  return { kind: "exactly", end };
}
