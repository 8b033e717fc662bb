import fc from "fast-check";
import { checkText } from "#lib/engines/checks/check-text.ts";
import { median } from "./speed.ts";

/** How the time for a text of nothing but one thing grows when the text grows four times. */
export interface Growth {
  name: string;
  /** 1 is linear; 4 would be quadratic. */
  factor: number;
  megabytesPerSecond: number;
}

const SHORT = 100_000;
const TIMES = 4;
const FUZZED = 40;
const PIECES = [
  ..."0 9 , . : ; ( ) [ ] “ ” ‘ ’ ' \" - – — / % $ € é ا ١ 😀 \ud800 a A".split(" "),
  ..."one two hundred million and of the The three men Ann Cole France Monday May 2024 yesterday rose fell from to percent km said years aged born Minister only first including".split(
    " ",
  ),
  " ",
  "\n",
  "\n\n",
  "\n- ",
];

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const NAMED: readonly (readonly [string, (length: number) => string])[] = [
  ["digits", (length) => repeated("1234567890", length)],
  ["letters without a space", (length) => repeated("abcdefgh", length)],
  ["nested quotation marks", (length) => "“".repeat(length / 2) + "”".repeat(length / 2)],
  ["nested brackets", (length) => "(".repeat(length / 2) + ")".repeat(length / 2)],
  ["straight quotation marks", (length) => repeated('"a ', length)],
  ["lone surrogates", (length) => repeated("\ud800a\udc00 ", length)],
  ["one name", (length) => repeated("Ann Cole, ", length)],
  ["one count", (length) => repeated("three men: a, b and c; ", length)],
  ["one life", (length) => repeated("born in 1950 and died in 1940 ", length)],
  ["line ends", (length) => repeated("\n", length)],
];

function secondsFor(text: string): number {
  const start = performance.now();
  checkText({ text, language: "en", publishedOn: "2024-05-17" });
  return (performance.now() - start) / 1000;
}

function growthOf(name: string, make: (length: number) => string): Growth {
  const [short, long] = [make(SHORT), make(SHORT * TIMES)];
  secondsFor(short);
  // A short time is mostly the machine's own unrest: below 20 ms no growth can be told.
  const first = Math.max(median([0, 1, 2].map(() => secondsFor(short))), 0.02);
  const second = median([0, 1, 2].map(() => secondsFor(long)));
  return {
    name,
    factor: second / (first * TIMES),
    megabytesPerSecond: long.length / 1e6 / second,
  };
}

/** The named inputs, and the worst of as many again made by chance from pieces of text. */
export function measureSlowInputs(): Growth[] {
  const chance = fc.sample(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), {
    numRuns: FUZZED,
    seed: 2026,
  });
  const fuzzed = chance.map((pieces) =>
    growthOf(`by chance: ${JSON.stringify(pieces.join(" "))}`, (length) =>
      repeated(`${pieces.join(" ")} `, length),
    ),
  );
  const worst = fuzzed.sort((a, b) => b.factor - a.factor).slice(0, 3);
  return [...NAMED.map(([name, make]) => growthOf(name, make)), ...worst];
}
