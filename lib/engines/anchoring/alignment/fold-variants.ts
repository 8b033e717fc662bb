const singleMark = /['‘’‚‛′`´ʼ]/g;
const doubleMark = /["“”„‟″«»]/g;
const dashRun = /[\u002D\u2010-\u2015\u2212]+/g;
const dots = /\.{3}/g;

/** Ligatures, Arabic letters in their joined forms, wide letters and digits: other shapes of the same characters. */
const shape =
  /[\uFB00-\uFB4F\uFB50-\uFC5D\uFC64-\uFDF9\uFE80-\uFEFC\uFF01-\uFF5E\uFF61-\uFFDC\uFFE0-\uFFE2\uFFE4-\uFFE6]/g;
/** What has no ink and no sound: soft hyphens, zero-width spaces, joiners of words, direction marks, selectors. */
const invisible =
  /[\u00AD\u200B\u2060\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\uFE00-\uFE0F]/;
/** What an Arabic word can be written with and without: tatweel, short vowels, signs of recitation; no hamza. */
const arabicMark =
  /[\u0640\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/;

/**
 * Whether a text may hold anything that has typographic variants, or white space other than one space. Whole blocks of
 * scripts with accents apart are taken for it: few ranges are quick to read.
 */
const variant = new RegExp(
  `[${[singleMark, doubleMark, dashRun, shape, invisible, arabicMark].map(charactersOf).join("")}` +
    String.raw`\u0300-\u036F\u0374\u037E\u0387\u0591-\u05C7\u0653-\u0655\u0900-\u1FFF\u20D0-\u20F0]` +
    String.raw`|[\u2126\u212A\u212B\u2329\u232A\u3099\u309A\uF900-\uFAFF]|\.{3}|\s\s|[^\S ]`,
);

/** What stands in the brackets of a pattern; one class is quicker to read than several. */
function charactersOf({ source }: RegExp): string {
  return source.replaceAll(/\[|\]\+?|\|/g, "");
}

const dropped = new RegExp(`[${charactersOf(invisible)}${charactersOf(arabicMark)}]+`, "g");
/** What most texts hold none of. */
const special = new RegExp(`${shape.source}|${dropped.source}`);

/** Whether `foldVariants` may change a text. */
export const hasVariants = (text: string): boolean => variant.test(text);

/**
 * The text with each character's typographic variants made one, and white space one space. What means something else
 * stays: raised digits, fractions, digits in circles, letter case. The database has its own, `fold_variants`.
 */
export function foldVariants(text: string): string {
  if (!variant.test(text)) return text;
  const plain = special.test(text)
    ? text
        .replaceAll(shape, (character) => character.normalize("NFKC"))
        .normalize("NFC")
        .replaceAll(dropped, "")
    : text.normalize("NFC");
  return plain
    .replaceAll(/\s+/g, " ")
    .replaceAll(singleMark, "'")
    .replaceAll(doubleMark, '"')
    .replaceAll(dashRun, "-")
    .replaceAll(dots, "…");
}

const arabicLetter = /[\u0620-\u063F\u0641-\u064A\u066E-\u06D3]/u;
const letterWithVowels =
  /[^\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06ED]([\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06ED]*)/g;

/** Whether two spellings of an Arabic word have other vowels: "he wrote" and "it was written" are the same letters. */
export function haveOtherVowels(one: string, other: string): boolean {
  if (one === other || !arabicLetter.test(one)) return false;
  const [these, those] = [one, other].map((word) =>
    [...word.normalize("NFC").replaceAll("\u0640", "").matchAll(letterWithVowels)].map(
      ([, vowels = ""]) => [...vowels],
    ),
  );
  if (!these || these.length !== those?.length) return false;
  return these.some((vowels, at) => {
    const others = those[at] ?? [];
    return (
      vowels.some((mark) => !others.includes(mark)) && others.some((mark) => !vowels.includes(mark))
    );
  });
}
