/** What somebody does in an article: reads it, writes about it, or edits its text. */
export const doings = ["reading", "writing", "editing"] as const;
export type Doing = (typeof doings)[number];

/** Where somebody is in an article. */
export interface Whereabouts {
  doing: Doing;
  /** The claim that they have open. */
  claim?: string;
}

/** One event of an article's chain, as those who have it open are told: ids, and who did it. */
export interface LiveChange {
  /** Its number in the chain: the cursor from which one goes on after a break. */
  seq: number;
  type: string;
  actor: { id: string; name: string };
  /** The claim that it is about. */
  claim?: string;
  /** The annotation that it is about. */
  annotation?: string;
  /** The number of the revision that it made. */
  revision?: number;
}

/** Somebody who is in the article, by all their open pages. */
export interface Present extends Whereabouts {
  id: string;
  name: string;
}

/** Why the server ends a connection that will not be opened again as it is. */
export type Ending = "signed_out" | "not_a_member";
