/** Languages that a script alone can suggest; a person confirms or corrects the guess. */
export type GuessedLanguage =
  | "en"
  | "ar"
  | "he"
  | "ru"
  | "el"
  | "hy"
  | "ka"
  | "hi"
  | "th"
  | "ko"
  | "ja"
  | "zh";

/** How much of a text is read: a script shows itself early. */
const READ_CHARACTERS = 20_000;

const scripts: [language: GuessedLanguage, letters: RegExp][] = [
  ["en", /\p{Script=Latin}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
];

/** Japanese is known by its own letters, which stand among Han characters and are often fewer. */
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

const rightToLeftScripts = new Set([
  "Arab",
  "Hebr",
  "Syrc",
  "Thaa",
  "Nkoo",
  "Adlm",
  "Rohg",
  "Mand",
  "Samr",
]);

/**
 * The language that the prevailing script of a text suggests; "en" for Latin letters and where there
 * are none. A script cannot tell French from English or Persian from Arabic.
 */
export function guessLanguage(text: string): GuessedLanguage {
  const read = text.slice(0, READ_CHARACTERS);
  const lettersOf = (pattern: RegExp): number => read.match(pattern)?.length ?? 0;
  let best: { language: GuessedLanguage; letters: number } = { language: "en", letters: 0 };
  for (const [language, pattern] of scripts) {
    const letters = lettersOf(pattern);
    if (letters > best.letters) best = { language, letters };
  }
  const japanese = lettersOf(kana);
  const eastAsian = best.language === "zh" || japanese > best.letters;
  return eastAsian && japanese * 20 >= best.letters && japanese > 0 ? "ja" : best.language;
}

/**
 * The direction in which a language is written, by the script that Unicode's likely subtags (CLDR)
 * give it, unless the tag names one: `directionOf("az-Arab")` is "rtl".
 * @param language a BCP 47 tag
 * @throws RangeError where the tag is none
 */
export function directionOf(language: string): "ltr" | "rtl" {
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  return rightToLeftScripts.has(script) ? "rtl" : "ltr";
}

const rightToLeftLetters =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/gu;

/**
 * The direction of a block that runs against its text's: most of its letters are written the other way, as in
 * a quotation that is a paragraph of its own. Undefined where the block goes with the text. The first letter
 * alone decides nothing: an English sentence may begin with an Arabic name.
 */
export function ownDirection(block: string, around: "ltr" | "rtl"): "ltr" | "rtl" | undefined {
  const letters = block.match(/\p{L}/gu)?.length ?? 0;
  const rightToLeft = block.match(rightToLeftLetters)?.length ?? 0;
  const prevailing = rightToLeft * 2 > letters ? "rtl" : "ltr";
  return letters > 0 && rightToLeft * 2 !== letters && prevailing !== around
    ? prevailing
    : undefined;
}
