/** Words that a lawyer will read, and what they mean in a report. */
export const meanings: readonly (readonly [word: string, meaning: string])[] = [
  [
    "Tested for consistency",
    "A program compared what the text says with itself, and shows its computation. Nobody has checked whether it is true.",
  ],
  ["Checked", "A person attached evidence to a claim and proposed a verdict on it."],
  [
    "A verdict",
    "“Verified”, “wrong” and the others: what a person proposed, with what it rests on. It is that person’s word until an editor approves it.",
  ],
  [
    "Approved",
    "An editor who did not write the article, propose the verdict or attach the evidence let the verdict stand. An approval holds for the exact words, verdict and evidence it was taken on, and for nothing else.",
  ],
  ["Stale", "It was approved, and something that the approval rests on has changed since."],
  [
    "All else",
    "Open, assigned, researching, waiting, proposed, returned, disputed: nobody has settled it.",
  ],
];
