import type { Likeness, Wording } from "../../quotes/wording.ts";
import { scanTokens } from "../../scan-tokens.ts";
import { readNumbers } from "../numbers/numbers.ts";
import { ENGLISH_ABBREVIATIONS, englishClassesOf, WORD } from "../text/word-classes.ts";

const words = (list: string) => new Set(list.split(" "));

const FILLERS = words("uh um er erm uhm umm hmm hm mm ah eh uhh");
const STAGE = words(
  "applause laughter laughs laughing crosstalk inaudible cheers cheering booing boos music pause unintelligible indiscernible chuckles sighs phonetic video audio end begin clip",
);
const COMMON =
  WORD.determiner |
  WORD.possessive |
  WORD.preposition |
  WORD.conjunction |
  WORD.relative |
  WORD.auxiliary |
  WORD.pronoun |
  WORD.adverb;
const MORE_COMMON = words(
  "get got go going have know think say said do make want well thing things people one really it's that's i'm we're they're you're i've we've don't",
);

/** Words said as one, each as it is written in full. */
const SPELLINGS = new Map(
  Object.entries({
    "%": "percent",
    "&": "and",
    ok: "okay",
    mr: "mister",
    dr: "doctor",
    st: "saint",
    sen: "senator",
    rep: "representative",
    gov: "governor",
    vs: "versus",
    til: "until",
    till: "until",
    thru: "through",
    "'em": "them",
    em: "them",
    cause: "because",
    toward: "towards",
    alright: "allright",
    grey: "gray",
    programme: "program",
    cheque: "check",
    tyre: "tire",
    kerb: "curb",
    defence: "defense",
    licence: "license",
    practise: "practice",
    offence: "offense",
    learnt: "learned",
    burnt: "burned",
    whilst: "while",
    amongst: "among",
  }),
);

/** What a transcriber hears as one word and an editor writes as two, or the other way round. */
const SPOKEN = new Map(
  Object.entries({
    gonna: "going to",
    wanna: "want to",
    gotta: "got to",
    kinda: "kind of",
    sorta: "sort of",
    "ain't": "is not",
    "can't": "can not",
    cannot: "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    yeah: "yes",
    us: "united states",
    uk: "united kingdom",
    "y'all": "you all",
  }),
);
const CLIPPED: readonly (readonly [string, string])[] = [
  ["n't", " not"],
  ["'re", " are"],
  ["'ve", " have"],
  ["'ll", " will"],
  ["'m", " am"],
  ["'d", " would"],
  ["'s", " is"],
];
/** Said of an amount whose sign stands in the other text. */
const CURRENCIES = words("dollar dollars euro euros pound pounds");
/** What a speaker puts in and an editor takes out. */
const PADDING = words("you know i mean like well so okay right just sort kind of look now and but");

function oneSpelling(word: string): string {
  const known = SPELLINGS.get(word) ?? word;
  return known
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/'/g, "")
    .replace(/our(?=s?$|ed$|ing$|able$|ful|ite)/, "or")
    .replace(/is(?=e$|es$|ed$|ing$|ation)/, "iz")
    .replace(/yz(?=e)/, "ys")
    .replace(/([aeiou])ll(?=ed$|ing$|er$)/, "$1l")
    .replace(/([^aeiou])re$/, "$1er");
}

/** Numbers as digits, each word in one of its spellings. */
function spelled(list: readonly string[]): string[] {
  const tokens = scanTokens(list.join(" "), {
    abbreviations: ENGLISH_ABBREVIATIONS,
    classesOf: englishClassesOf,
  });
  const numbers = new Map(readNumbers(tokens).map((number) => [number.first, number]));
  const out: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const number = numbers.get(i);
    if (number) {
      const { numerator, denominator } = number.value;
      out.push(`${numerator}/${denominator}${number.form === "ordinal" ? "th" : ""}`);
      i = number.end;
    } else {
      out.push(oneSpelling(tokens[i]?.lower ?? ""));
      i++;
    }
  }
  return out;
}

function inFull(word: string): string {
  const known = SPOKEN.get(word);
  if (known) return known;
  const clipped = CLIPPED.find(([ending]) => word.endsWith(ending) && word.length > ending.length);
  return clipped ? word.slice(0, -clipped[0].length) + clipped[1] : word;
}

const joined = (list: readonly string[]) => spelled(list).join("");

function compare(quoted: readonly string[], source: readonly string[]): Likeness {
  if (quoted.length === 0 || source.length === 0) {
    const rest = quoted.length > 0 ? quoted : source;
    if (rest.every((word) => CURRENCIES.has(word))) return "same";
    return quoted.length === 0 && rest.every((word) => PADDING.has(word)) ? "near" : "different";
  }
  if (joined(quoted) === joined(source)) return "same";
  return joined(quoted.map(inFull)) === joined(source.map(inFull)) ? "near" : "different";
}

const NEGATIONS = words("not no never none nobody nothing nor neither without cannot");

const isNegative = (list: readonly string[]) =>
  list.filter((word) => NEGATIONS.has(word) || word.endsWith("n't") || /^un\w{4}/.test(word))
    .length %
    2 ===
  1;
const numbersIn = (list: readonly string[]) =>
  spelled(list)
    .filter((word) => word.includes("/"))
    .join(" ");

function graveIn(quoted: readonly string[], source: readonly string[]): string | undefined {
  if (numbersIn(quoted) !== numbersIn(source)) return "a number";
  return isNegative(quoted) === isNegative(source) ? undefined : "a negation";
}

/** What English speakers and transcribers do with words that are said. */
export const ENGLISH_WORDING: Wording = {
  isFiller: (key) => FILLERS.has(key),
  isCommon: (key) => MORE_COMMON.has(key) || (englishClassesOf(key) & COMMON) !== 0,
  isStageDirection: (text) => {
    const list = text.toLowerCase().match(/[a-z]+/g) ?? [];
    return list.length < 6 && list.some((word) => STAGE.has(word));
  },
  compare,
  graveIn,
};
