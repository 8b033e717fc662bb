import type { Block } from "#lib/domain/articles/blocks.ts";
import { signedOffStates } from "#lib/domain/articles/workflow.ts";
import type { Clearance, Reason } from "./resource.ts";

/** How an article stands. */
export interface Standing {
  article: { id: string; state: string };
  revision: { number: number; sha256: string };
  signOff: Clearance["signOff"];
  /** What keeps it from being signed off. */
  blocks: readonly Block[];
  /** The extra signatures that it lacks, and the objections to it. */
  unsigned: readonly Block[];
  /** Whose reply it waits for before it can be published. */
  awaited: readonly Block[];
}

/** What is said of an article that is done with, or whose correction is on its way. */
const ended: Record<string, Reason | undefined> = {
  killed: { code: "killed", sentence: "This article was killed." },
  archived: { code: "archived", sentence: "This article is archived." },
  correction_open: {
    code: "correction_open",
    sentence: "What was published is being corrected: nothing is cleared until that is signed off.",
  },
};

const says = {
  not_the_signed_text: "This is not the text that was signed off.",
  not_the_newest_text: "This is not the text of the newest revision.",
  not_signed_off: "Nobody has signed this text off.",
  checking_not_finished: "Its checking is not finished.",
};
const reason = (code: keyof typeof says): Reason => ({ code, sentence: says[code] });

const standingSignOff = ({ state }: Standing["article"], signOff: Clearance["signOff"]) =>
  signedOffStates.includes(state) ? signOff : null;

function reasons(standing: Standing, sha256: string): Reason[] {
  const { article, revision, signOff, blocks, unsigned, awaited } = standing;
  const signed = standingSignOff(article, signOff);
  const missing = [...unsigned, ...awaited];
  // What is published was signed by everybody then, and whoever is asked after it is asked about what stands before
  // readers: a rule of today takes nothing back.
  if (signed?.sha256 === sha256) return article.state === "approved" ? missing : [];
  if (signed) return [reason("not_the_signed_text")];
  const other = sha256 === revision.sha256 ? [] : [reason("not_the_newest_text")];
  const { state } = article;
  const why = ended[state];
  if (why) return [...other, why];
  const unfinished = state === "checked" ? [] : [reason("checking_not_finished")];
  return [...other, reason("not_signed_off"), ...unfinished, ...blocks, ...missing];
}

/**
 * A text is cleared where exactly it was signed off, and the sign-off stands: it falls with a change of the text or of
 * what an approval rests on. Until it is published, every signature that its level of risk asks for stands, too.
 * And it waits for whoever was asked for a reply, until that is settled.
 */
export function presentClearance(standing: Standing, asked: string | undefined): Clearance {
  const { article, revision, signOff } = standing;
  const sha256 = asked ?? revision.sha256;
  const because = reasons(standing, sha256);
  return {
    article: article.id,
    state: article.state,
    sha256,
    cleared: because.length === 0,
    revision,
    signOff: standingSignOff(article, signOff),
    because,
  };
}
