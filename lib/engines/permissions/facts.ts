/** What a member may be in a newsroom (docs/product.md, "Who uses it"). */
export const roles = ["reporter", "reviewer", "editor", "auditor", "admin", "bot"] as const;
export type Role = (typeof roles)[number];

/** What the actor is to the thing in hand. What is not known counts against them. */
export interface Relation {
  /** Named in the byline, or the importer where nobody is. */
  articleAuthor?: boolean;
  /** Proposed the verdict that lies before the editor. */
  verdictAuthor?: boolean;
  /** Attached evidence that the claim still rests on. */
  evidenceAuthor?: boolean;
  /** Ever proposed a verdict on the claim in hand, or attached evidence to it. */
  claimChecker?: boolean;
  /** Was given leave to decide on the claim alone, which stands. */
  leave?: boolean;
  /** Added the source in hand to the list. */
  sourceAdder?: boolean;
  /** Asked the contact in hand. */
  contactAsker?: boolean;
  /** Does not see all that the claim rests on. */
  unseen?: boolean;
  /** Wrote the annotation in hand. */
  annotationAuthor?: boolean;
  /** Wrote the reply in hand. */
  replyAuthor?: boolean;
  /** Has the link of an invitation to their own address, and is no member yet. */
  invited?: boolean;
  /** Of the annotation, not of the actor: it has no words in the newest text. */
  lost?: boolean;
  /** Is named by the rule that asks for the signature in hand. */
  namedSigner?: boolean;
  /** Gave the signature in hand, or is one who may take back a colleague's objection. */
  signatureHolder?: boolean;
  /** Signed the text in hand off. */
  signedOff?: boolean;
  /** Gave an extra signature to the text in hand. */
  extraSigner?: boolean;
  /** Of the change, not of the actor: the article's level of risk becomes higher. */
  raises?: boolean;
  /** Proposed a verdict, or attached evidence, on any claim of the article. */
  checker?: boolean;
}

export interface Facts extends Relation {
  roles: readonly string[];
  /** Whoever runs the command line on the server itself; never somebody from the network. */
  operator?: boolean;
  /** Whoever was asked by an expert link, and may answer it. */
  expert?: boolean;
  /** What the API token was made for, where one acts: it does nothing else. */
  scopes?: readonly string[];
}
