const ENGLISH = new Set(
  "the of and to in is was for that with by at from he she it his her they were are be has had have not said will who this which but an or its their".split(
    " ",
  ),
);
const SAMPLE_CODE_UNITS = 4000;

/**
 * The language of a text as far as the engine must know it: "en", "ar" for text in Arabic script,
 * "und" where it is neither. A text too short to tell is taken for English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CODE_UNITS);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const arabic = words.filter((word) => /^\p{Script=Arabic}/u.test(word)).length;
  if (arabic * 2 > words.length) return "ar";
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  if (latin * 2 < words.length) return "und";
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return words.length < 25 || english * 8 >= words.length ? "en" : "und";
}

/** Whether two texts can be compared word by word: in one language, or in one that is not known. */
export function shareLanguage(a: string, b: string): boolean {
  const [first, second] = [a, b].map((tag) => tag.toLowerCase().split("-")[0]);
  return first === second || first === "und" || second === "und";
}
