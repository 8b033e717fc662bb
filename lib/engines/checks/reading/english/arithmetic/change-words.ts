import { type EnglishText, lowerAt } from "../text/english-text.ts";

const UP =
  "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining advance advances advanced advancing leap leaps leapt leaped leaping spike spikes spiked spiking swell swells swelled swollen swelling expand expands expanded expanding balloon balloons ballooned ballooning skyrocket skyrockets skyrocketed skyrocketing rally rallies rallied rallying rebound rebounds rebounded rebounding raise raises raised raising lift lifts lifted lifting hike hikes hiked hiking boost boosts boosted boosting widen widens widened widening accelerate accelerates accelerated accelerating growth uptick upturn up upped higher added adding shot rocketed rocketing ticked-up mushroomed";
const DOWN =
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slide slides slid sliding sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking dip dips dipped dipping slip slips slipped slipping plummet plummets plummeted plummeting contracted contracting contraction cut cuts cutting reduce reduces reduced reducing reduction lower lowers lowered lowering trim trims trimmed trimming slash slashes slashed slashing ease eases eased easing retreat retreats retreated retreating narrow narrows narrowed narrowing slow slows slowed slowing lose loses lost losing loss dwindle dwindles dwindled dwindling crash crashes crashed crashing collapse collapses collapsed collapsing downturn down shed sheds shedding";

const signs = new Map<string, -1 | 1>();
for (const word of UP.split(" ")) signs.set(word, 1);
for (const word of DOWN.split(" ")) signs.set(word, -1);

const NOUNS = new Set(
  "increase rise jump gain growth surge climb hike boost uptick leap spike upturn raise advance decrease fall drop decline slump plunge cut reduction dip slide loss downturn contraction improvement change swing rebound rally difference move shift".split(
    " ",
  ),
);

const FACTORS = new Map<string, { times: number; sign: -1 | 0 | 1 }>();
for (const [times, words] of [
  [2, "double doubles doubled doubling twofold two-fold"],
  [3, "triple triples tripled tripling treble trebles trebled trebling threefold three-fold"],
  [4, "quadruple quadruples quadrupled quadrupling fourfold four-fold"],
  [5, "quintuple quintupled fivefold five-fold"],
  [6, "sixfold six-fold sextupled"],
  [7, "sevenfold seven-fold"],
  [8, "eightfold eight-fold"],
  [9, "ninefold nine-fold"],
  [10, "tenfold ten-fold"],
] as const) {
  for (const word of words.split(" ")) FACTORS.set(word, { times, sign: 1 });
}
for (const word of ["halve", "halves", "halved", "halving"]) {
  FACTORS.set(word, { times: 2, sign: -1 });
}

/** Which way the word at `index` goes: 1 up, -1 down, 0 neither. */
export function signAt(t: EnglishText, index: number): -1 | 0 | 1 {
  const token = t.tokens[index];
  return token?.kind === "word" ? (signs.get(token.lower) ?? 0) : 0;
}

/** Whether the word at `index` is a noun of change: "increase", "drop", "change". */
export function isChangeNoun(t: EnglishText, index: number): boolean {
  return NOUNS.has(lowerAt(t, index));
}

/** "doubled", "halved", "threefold": the factor that the word at `index` says. */
export function factorAt(
  t: EnglishText,
  index: number,
): { times: number; sign: -1 | 0 | 1 } | undefined {
  return FACTORS.get(lowerAt(t, index));
}
