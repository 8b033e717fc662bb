import { ENGLISH_WORDING } from "../english/quotes/english-wording.ts";
import type { Wording } from "./wording.ts";

const ANY_LANGUAGE: Wording = {
  isFiller: () => false,
  isCommon: (key) => key.length < 4,
  isStageDirection: () => false,
  compare: (quoted, source) => (quoted.join("") === source.join("") ? "same" : "different"),
  graveIn: (quoted, source) =>
    [...quoted, ...source].some((key) => /\p{Nd}/u.test(key)) ? "a number" : undefined,
};

const BY_LANGUAGE = new Map([["en", ENGLISH_WORDING]]);

/** The wording of a language (BCP 47); one that knows letters alone where there is no other. */
export function wordingOf(language: string): Wording {
  return BY_LANGUAGE.get(language.toLowerCase().split("-")[0] ?? "") ?? ANY_LANGUAGE;
}
