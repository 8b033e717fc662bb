/** The words of which English makes numbers. */

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ORDINAL_ONES =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

export interface SmallNumber {
  value: number;
  ordinal: boolean;
}

/** Everything below 100 that one token says: "seventeen", "twenty-one", "ninth". */
export const SMALL: ReadonlyMap<string, SmallNumber> = smallNumbers();

function smallNumbers(): Map<string, SmallNumber> {
  const small = new Map<string, SmallNumber>();
  const put = (word: string, value: number, ordinal: boolean) => {
    small.set(word, { value, ordinal });
  };
  for (const [value, word] of ONES.entries()) put(word, value, false);
  for (const [value, word] of ORDINAL_ONES.entries()) put(word, value, true);
  for (const word of ["nought", "naught"]) put(word, 0, false);
  for (const [index, word] of TENS.entries()) {
    const tens = (index + 2) * 10;
    put(word, tens, false);
    put(`${word.slice(0, -1)}ieth`, tens, true);
    for (let unit = 1; unit <= 9; unit++) {
      put(`${word}-${ONES[unit]}`, tens + unit, false);
      put(`${word}-${ORDINAL_ONES[unit]}`, tens + unit, true);
    }
  }
  return small;
}

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, bigint> = new Map([
  ["hundred", 100n],
  ["dozen", 12n],
  ["dozens", 12n],
  ["thousand", 1000n],
  ["lakh", 100_000n],
  ["lakhs", 100_000n],
  ["million", 1_000_000n],
  ["mln", 1_000_000n],
  ["mn", 1_000_000n],
  ["mio", 1_000_000n],
  ["crore", 10_000_000n],
  ["crores", 10_000_000n],
  ["billion", 1_000_000_000n],
  ["bn", 1_000_000_000n],
  ["bln", 1_000_000_000n],
  ["mrd", 1_000_000_000n],
  ["trillion", 1_000_000_000_000n],
  ["tn", 1_000_000_000_000n],
  ["trn", 1_000_000_000_000n],
  ["tln", 1_000_000_000_000n],
]);

/** Letters that are a scale only where they are glued to digits: "40k", "$1.2m", "5B". */
export const GLUED_SCALES: ReadonlyMap<string, bigint> = new Map([
  ["k", 1000n],
  ["m", 1_000_000n],
  ["mm", 1_000_000n],
  ["b", 1_000_000_000n],
  ["t", 1_000_000_000_000n],
]);

export const ORDINAL_SCALES: ReadonlyMap<string, bigint> = new Map([
  ["hundredth", 100n],
  ["thousandth", 1000n],
  ["millionth", 1_000_000n],
  ["billionth", 1_000_000_000n],
  ["trillionth", 1_000_000_000_000n],
]);

/** The parts that a fraction counts, in the plural: "two thirds". */
export const PARTS: ReadonlyMap<string, bigint> = parts();

/** The same in the singular: "a third", "one fifth". "A second" is never a part. */
export const PART: ReadonlyMap<string, bigint> = new Map(
  [...PARTS].map(([word, size]) => [word === "halves" ? "half" : word.slice(0, -1), size]),
);

function parts(): Map<string, bigint> {
  const all = new Map<string, bigint>([
    ["halves", 2n],
    ["quarters", 4n],
  ]);
  for (const [word, { value, ordinal }] of SMALL) {
    if (ordinal && value > 2) all.set(`${word}s`, BigInt(value));
  }
  for (const [word, size] of ORDINAL_SCALES) all.set(`${word}s`, size);
  return all;
}

/** "2½": by its code point. */
export const PRINTED_FRACTIONS: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([
  ["½", [1n, 2n]],
  ["⅓", [1n, 3n]],
  ["⅔", [2n, 3n]],
  ["¼", [1n, 4n]],
  ["¾", [3n, 4n]],
  ["⅕", [1n, 5n]],
  ["⅖", [2n, 5n]],
  ["⅗", [3n, 5n]],
  ["⅘", [4n, 5n]],
  ["⅙", [1n, 6n]],
  ["⅚", [5n, 6n]],
  ["⅛", [1n, 8n]],
  ["⅜", [3n, 8n]],
  ["⅝", [5n, 8n]],
  ["⅞", [7n, 8n]],
]);
