/** The default scale (docs/product.md, "The life of a claim"). */
export const ratings = {
  verified: "Verified",
  partly_right: "Partly right",
  misleading: "Misleading / lacks context",
  wrong: "Wrong",
  unverifiable: "Unverifiable",
  not_checkable: "Not checkable (opinion, prediction)",
} as const;
export type Rating = keyof typeof ratings;
export const ratingKeys = Object.keys(ratings) as [Rating, ...Rating[]];

/** What happens to the text. */
export const dispositions = {
  stands: "Stands",
  corrected: "Corrected",
  attributed: "Attributed",
  hedged: "Hedged",
  cut: "Cut",
  accepted: "Accepted with a reason",
} as const;
export type Disposition = keyof typeof dispositions;
export const dispositionKeys = Object.keys(dispositions) as [Disposition, ...Disposition[]];

/** Whether this disposition replaces words of the text, and so binds the old and the new ones. */
export function changesText(disposition: Disposition): boolean {
  return disposition !== "stands" && disposition !== "accepted";
}
