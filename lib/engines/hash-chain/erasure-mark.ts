/** What stands where a name or a text was taken out of what lies beside an event. */
export const ERASURE_MARK = "(erased)";

/** Where those who may see a source were taken out, nobody is left on their list. */
const NOBODY_LEFT = '"seenBy":[]';

/** Whether a text beside an event shows that something was taken out of it. What shows nothing of it is another text. */
export const bearsErasure = (detail: string): boolean =>
  detail.includes(ERASURE_MARK) || detail.includes(NOBODY_LEFT);
