/** When something was, as a row or a report has it; both compare. */
type Moment = Date | string;

/**
 * Whether evidence that a member attached keeps them from deciding on the claim: what the last verdict was
 * proposed on, or came later, though they took it off since. The database holds the same (`bar_to_deciding`).
 * @param own what the member attached, with when it was removed, if it was
 * @param verdictAt when the last verdict was proposed, if one was
 */
export function isBoundByEvidence(
  own: readonly { removedAt: Moment | null }[],
  verdictAt: Moment | undefined,
): boolean {
  return own.some(
    ({ removedAt }) => removedAt === null || (verdictAt !== undefined && removedAt >= verdictAt),
  );
}
