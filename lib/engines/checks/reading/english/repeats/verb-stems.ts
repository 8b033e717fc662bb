/** Verbs whose past is not told by "-ed", by their forms. */
const IRREGULAR = new Map<string, string>();
for (const [verb, forms] of [
  ["build", "built"],
  ["buy", "bought"],
  ["catch", "caught"],
  ["choose", "chose chosen"],
  ["find", "found"],
  ["free", "freed"],
  ["give", "gave given"],
  ["hide", "hid hidden"],
  ["hold", "held"],
  ["lay", "laid"],
  ["lose", "lost losing"],
  ["make", "made"],
  ["see", "saw seen"],
  ["cancel", "cancelled cancelling"],
  ["sell", "sold"],
  ["send", "sent"],
  ["shoot", "shot"],
  ["sink", "sank sunk"],
  ["steal", "stole stolen"],
  ["swear", "swore sworn"],
  ["take", "took taken"],
  ["tear", "tore torn"],
  ["win", "won winning"],
] as const) {
  for (const form of forms.split(" ")) IRREGULAR.set(form, verb);
}

const PARTICIPLES = new Set(
  "chosen given hidden seen stolen sworn taken torn sunk shot sold sent built bought caught found freed held laid lost made won cut shut hit".split(
    " ",
  ),
);
const SHORTEST = 3;

/** Whether a word is what was done to something: "stolen", "closed". */
export const isParticiple = (lower: string): boolean =>
  PARTICIPLES.has(lower) || (lower.length > SHORTEST + 1 && lower.endsWith("ed"));

/** "abduct" for "abducted", "abducting" and "abducts", "clos" for "close" and "closed": one name for a verb's forms. */
export function verbStem(lower: string): string {
  const known = IRREGULAR.get(lower) ?? lower;
  const ending = /(?:ied|ies|ed|ing|es|(?<!s)s|e)$/.exec(known)?.[0] ?? "";
  const stem = known.slice(0, known.length - ending.length);
  if (stem.length < SHORTEST) return known;
  if (ending === "ied" || ending === "ies") return `${stem}y`;
  // "Shipped", "cutting": the doubled letter is the ending's; "fill" and "pass" keep theirs.
  const doubled = (ending === "ed" || ending === "ing") && /([bdgmnprt])\1$/.test(stem);
  return doubled ? stem.slice(0, -1) : stem;
}
