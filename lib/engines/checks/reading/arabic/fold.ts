const DIGITS = /[٠-٩۰-۹٪٫٬]/g;
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;

function asciiOf(char: string): string {
  const code = char.charCodeAt(0);
  if (char === "٪") return "%";
  if (char === "٫") return ".";
  if (char === "٬") return ",";
  return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
}

/** The text with Arabic-Indic digits and number marks as ASCII: as long as before, every offset kept. */
export function foldDigits(text: string): string {
  return text.replace(DIGITS, asciiOf);
}

/**
 * A word as the lists of this folder spell it: without vowel signs and lengthening, and with the
 * letters that are written one for another made one (أ إ آ → ا, ى → ي, ة → ه).
 */
export function keyOf(word: string): string {
  return word
    .replace(MARKS, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");
}
