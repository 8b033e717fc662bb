/** One or more of the characters in these ranges of code points. */
function anyOf(ranges: string): RegExp {
  const escaped = ranges.replace(/[0-9A-F]+/g, "\\u{$&}").replaceAll(" ", "");
  return new RegExp(`[${escaped}]+`, "gu");
}

/** Marks that say nothing about which word it is: accents, vowel signs, tatweel, what is not seen. */
const marks = anyOf(
  "00AD 02B0-02FF 0300-036F 0483-0487 0591-05BD 05BF 05C1 05C2 05C4 05C5 05C7 0610-061A 0640 064B-065F 0670 06D6-06DC 06DF-06E8 06EA-06ED 08D3-08FF 1AB0-1AFF 1DC0-1DFF 200B-200F 202A-202E 2060-206F 20D0-20FF FE00-FE0F FE20-FE2F FEFF",
);

/** What stands between words, and is part of none. */
const between = anyOf(
  "0000-002F 003A-0040 005B-0060 007B-00A9 00AB-00B4 00B6-00B9 00BB-00BF 00D7 00F7 037E 0387 0482 055A-055F 0589-058F 05BE 05C0 05C3 05C6 05F3 05F4 0600-060F 061B-061F 066A-066D 06D4 06DD 06DE 06E9 06FD 06FE 0700-070D 0964 0965 1680 2000-206F 20A0-20CF 2100-214F 2190-2BFF 2E00-2E7F 3000-3004 3008-3020 3030 303D-303F 30FB E000-F8FF FD3E FD3F FE10-FE1F FE30-FE6F FFF0-FFFF 1F000-1FAFF E0000-E0FFF",
);

/** Letters that are taken for others: capitals, letters with a stroke, the variants of Arabic ones, figures. */
const from =
  "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐØøŁłĐđÐðĦħıŦŧƏŊٱىةکیھہ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";
const to =
  "αβγδεζηθικλμνξοπρστυφχψωσабвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґoollddddhhittəŋايهكيهه01234567890123456789";
const taken = new Map<string, string>([
  ...[...from].map((letter, place): [string, string] => [letter, to[place] ?? letter]),
  ["ß", "ss"],
  ["ẞ", "ss"],
  ["Æ", "ae"],
  ["æ", "ae"],
  ["Œ", "oe"],
  ["œ", "oe"],
  ["þ", "th"],
]);

/**
 * A text as words of small letters without marks, a space between them: what the search compares. The
 * database's `fold_words` does the same; a test holds them together.
 */
export function foldWords(text: string): string {
  const bare = text.normalize("NFKD").replace(marks, "");
  const letters = Array.from(bare.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()));
  return letters
    .map((letter) => taken.get(letter) ?? letter)
    .join("")
    .replace(between, " ");
}

export interface WordPlace {
  /** Where it stands, in UTF-16 units of the text as it was written. */
  start: number;
  end: number;
  folded: string;
}

/** The words of a text, each where it stands, in the order in which the database counts them. */
export function wordsOf(text: string): WordPlace[] {
  const known = new Map<string, string>();
  const words: WordPlace[] = [];
  let open: WordPlace | undefined;
  let start = 0;
  for (const character of text) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldWords(character);
      known.set(character, folded);
    }
    const end = start + character.length;
    for (const letter of folded) {
      if (letter === " ") {
        open = undefined;
        continue;
      }
      if (!open) {
        open = { start, end, folded: "" };
        words.push(open);
      }
      open.folded += letter;
    }
    if (open) open.end = end;
    start = end;
  }
  return words;
}
