import { reasonToLeaveOutTime } from "./left-out-times.ts";
import type { SuiteCase } from "./suite.ts";

/** A kind of case that no news text has, why it is left out, and how it is known. */
export interface LeftOut {
  why: string;
  /** The models that it is left out of; all where absent. */
  models?: readonly string[];
  matches: (each: SuiteCase) => boolean;
}

const input =
  (pattern: RegExp) =>
  ({ Input }: SuiteCase) =>
    pattern.test(Input);
const result =
  (pattern: RegExp) =>
  ({ Results }: SuiteCase) =>
    Results.some(({ Text }) => pattern.test(Text));
const resolution =
  (key: string, pattern: RegExp) =>
  ({ Results }: SuiteCase) =>
    Results.some(({ Resolution }) => pattern.test(String(Resolution?.[key] ?? "")));

const SHARES = "two hundred|one hundred|twenty twenty|ninety|one one|a hundred|three twenty";

/** The written list: what is left out of the comparison, and why. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    why: "a request to an assistant to turn one unit into another",
    matches: input(/\bconvert\b|^\S+ (?:degrees )?\w+ to (?:fahrenheit|farenheit|celsius)$/i),
  },
  {
    why: "names a unit or currency without a number, which says nothing to check",
    matches: ({ Results }) =>
      Results.length > 0 &&
      Results.some(({ Resolution }) => Resolution?.value === null || Resolution?.value === "null"),
  },
  {
    why: "“next”, “last” and “current” as positions in a dialogue",
    models: ["ordinal"],
    matches: resolution("value", /^(?:end|current)/),
  },
  {
    why: "powers and exponents of a calculator",
    matches: result(/\^|\de[+-]?\d/i),
  },
  {
    why: "signs of a formula that say no bound: “<>”, “=>”",
    models: ["numberrange"],
    matches: input(/<>|=>/),
  },
  {
    why: "a query to a database: “equal to”, “or equal than”, two bounds in one condition",
    models: ["numberrange"],
    matches: input(
      /\bequal|\bequals?\b|and (?:at least|no less|less|smaller|more|greater)|\bbetween the \w+th/i,
    ),
  },
  {
    why: "fractions of fractions and sums that nobody writes: “twenty twenty fifths”",
    models: ["number"],
    matches: input(new RegExp(`(?:${SHARES})[ -].*(?:fifth|hundredth|trillionth|first)s?\\b`, "i")),
  },
  {
    why: "“one over three” for a fraction",
    models: ["number"],
    matches: input(/\bover\b/),
  },
  {
    why: "spaces around the hyphen of one number: “fifty - two”",
    models: ["number"],
    matches: result(/\w - \w|^- /),
  },
  {
    why: "digit groups of software: addresses of the network, telephone numbers, addresses of pages",
    matches: input(/\d+\.\d+\.\d+\.\d+|\d{3}-\d{3,4}|https?:/),
  },
  {
    why: "a million or a billion added to by a part of it: “two million and three fifths”",
    models: ["number"],
    matches: result(/(?:million|billion) and .*(?:quarter|fifth|ninth|fourth|half)/i),
  },
  {
    why: "a dialogue's short forms: “dzs”, “dozs”, “kuai”, “mao”, “MUSD”, “MAUD”",
    matches: result(/\bdo?zs\b|\bkuai\b|\bM(?:USD|GBP|AUD)\b/i),
  },
  {
    why: "sums of money run together without a word between: “10 $ 30 cent”, “15 dollars 50”",
    models: ["currency"],
    matches: (each) =>
      result(
        /(?:dollars?|usd) (?:and )?(?:\d+|one|fifty|forty five)$|\$ \d+ (?:cent|and)|\$ \d+ dollars/i,
      )(each) || input(/^\d+ \d+ dollar|^1 \$ ?10|^50 dollar rmb/)(each),
  },
  {
    why: "text cut into single marks for a machine, so that amounts fall apart: “10 , 000”",
    matches: input(/\d \. \d|\d , \d{3}/),
  },
  {
    why: "signs of writing systems that English news does not print",
    matches: input(/[\u0b80-\u0bff]/),
  },
  {
    why: "units that no news uses, and abbreviations told from each other by case alone",
    models: ["dimension"],
    matches: input(/picometer|millisecond|drachma|\bdm\b|DM and|\bmb\b|<kg>|\[kg\]|\(kg\)/i),
  },
  {
    why: "turns of a robot",
    models: ["dimension", "temperature"],
    matches: input(/\bturns?\b|rotate/i),
  },
  {
    why: "“percent of ten” for ten per cent",
    models: ["percent"],
    matches: result(/^per ?cents? of /i),
  },
];

/** Why a case is left out of the comparison; undefined where it is compared. */
export function reasonToLeaveOut(model: string, each: SuiteCase): string | undefined {
  if (model === "datetime") return reasonToLeaveOutTime(each);
  const found = LEFT_OUT.find(
    ({ models, matches }) => (!models || models.includes(model)) && matches(each),
  );
  return found?.why;
}
