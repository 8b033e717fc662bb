const ACCENTS = /[\u0300-\u036f]/g;
/** Letters that carry no accent of their own to take off. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
const ASCII = /^[a-z]*$/;
const ARTICLE = /^(?:al|el|as|ash|an|ad|at|ar|az)-(?=.{3})/;

/**
 * What two spellings of a word of a name are told by: lower case, without accents, apostrophes and
 * the Arabic article. "Al-Sisi" and "el-Sisi" are one form, "Rosselló" and "Rossello" too.
 */
export function nameForm(lower: string): string {
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’.]/g, "")
    .replace(ARTICLE, "");
}
