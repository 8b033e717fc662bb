import type { ScannerLanguage } from "../../token.ts";
import { isTimeCompound } from "../dates/compound-times.ts";
import { isCodeBeforeDigits, isNumberCompound } from "../numbers/compound-words.ts";
import { ENGLISH_ABBREVIATIONS, englishClassesOf } from "./word-classes.ts";

/** How the scanner cuts English into tokens. */
export const ENGLISH_SCANNER: ScannerLanguage = {
  abbreviations: ENGLISH_ABBREVIATIONS,
  classesOf: englishClassesOf,
  cutsAtHyphen: (part, rest) => isNumberCompound(part, rest) || isTimeCompound(part, rest),
  cutsBeforeDigits: isCodeBeforeDigits,
};
