import type { Block } from "#lib/domain/articles/blocks.ts";

/** The numbers of claims that stand in the way of a sign-off, by why. */
export interface Standing {
  open: readonly number[];
  unapplied: readonly number[];
  unconfirmed: readonly number[];
}

const codes = {
  open: "claims_open",
  unapplied: "corrections_not_made",
  unconfirmed: "contexts_not_confirmed",
} as const satisfies Record<keyof Standing, Block["code"]>;

// Whole sentences: each has its translation under its own words.
const sentences: Record<keyof Standing, (claims: string, isOne: boolean) => string> = {
  open: (claims, isOne) =>
    isOne ? `Claim ${claims} is not settled.` : `Claims ${claims} are not settled.`,
  unapplied: (claims, isOne) =>
    isOne
      ? `Claim ${claims} has an approved correction that is not made.`
      : `Claims ${claims} have approved corrections that are not made.`,
  unconfirmed: (claims, isOne) =>
    isOne
      ? `Claim ${claims} stands in a changed context: please confirm it.`
      : `Claims ${claims} stand in a changed context: please confirm them.`,
};

/** What keeps an article from being signed off; nothing where nothing does. */
export function signOffBlocks(standing: Standing): Block[] {
  return (Object.keys(codes) as (keyof Standing)[]).flatMap((why) => {
    const numbers = standing[why];
    if (numbers.length === 0) return [];
    const list = new Intl.ListFormat("en").format(numbers.map(String));
    return [{ code: codes[why], sentence: sentences[why](list, numbers.length === 1) }];
  });
}

/** Of one that the reader does not see, no more is said. */
export const UNSEEN_BLOCK: Block = {
  code: "not_seen",
  sentence: "Something that you do not see is not settled: somebody who sees it must settle it.",
};

/**
 * The same of contradictions that the checks found, by how many are open, and whether one is that the reader does
 * not see.
 */
export function contradictionBlocks({
  open,
  heldUnseen,
}: {
  open: number;
  heldUnseen: boolean;
}): Block[] {
  const one = "A contradiction is open: please settle it by a claim, or dismiss it.";
  const many = `Open are ${open} contradictions: please settle each by a claim, or dismiss it.`;
  const sentence = open === 1 ? one : many;
  return [
    ...(open === 0 ? [] : [{ code: "contradictions_open" as const, sentence }]),
    ...(heldUnseen ? [UNSEEN_BLOCK] : []),
  ];
}

/** And of a text on which the checks have not run, or are running. */
export function untestedBlocks(isTested: boolean): Block[] {
  const sentence = "The checks have not run on this text to the end.";
  return isTested ? [] : [{ code: "checks_not_run", sentence }];
}
