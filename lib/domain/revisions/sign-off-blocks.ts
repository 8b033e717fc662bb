/** The numbers of claims that stand in the way of a sign-off, by why. */
export interface Standing {
  open: readonly number[];
  unapplied: readonly number[];
  unconfirmed: readonly number[];
}

const sentences: Record<keyof Standing, [one: string, many: string]> = {
  open: ["is not settled.", "are not settled."],
  unapplied: [
    "has an approved correction that is not made.",
    "have approved corrections that are not made.",
  ],
  unconfirmed: [
    "stands in a changed context: please confirm it.",
    "stand in a changed context: please confirm them.",
  ],
};

/** What keeps an article from being signed off, a sentence each; nothing where nothing does. */
export function signOffBlocks(standing: Standing): string[] {
  return Object.entries(sentences).flatMap(([why, [one, many]]) => {
    const numbers = standing[why as keyof Standing];
    if (numbers.length === 0) return [];
    const list = new Intl.ListFormat("en").format(numbers.map(String));
    return [numbers.length === 1 ? `Claim ${list} ${one}` : `Claims ${list} ${many}`];
  });
}

/** The same of contradictions that the checks found, by how many are open. */
export function contradictionBlocks(open: number): string[] {
  if (open === 0) return [];
  return open === 1
    ? ["A contradiction is open: please settle it by a claim, or dismiss it."]
    : [`Open are ${open} contradictions: please settle each by a claim, or dismiss it.`];
}
