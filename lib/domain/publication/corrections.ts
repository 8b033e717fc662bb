/** How grave an error in a published text is: it comes down, it is corrected, or the text is sent out again. */
export const severities = ["kill", "correct", "refile"] as const;
export type Severity = (typeof severities)[number];

/** Whether it is still to be made. */
export const correctionStates = ["open", "made"] as const;
export type CorrectionState = (typeof correctionStates)[number];

export const errorTypes = [
  "number",
  "name",
  "date",
  "place",
  "quote",
  "attribution",
  "context",
  "translation",
  "picture",
  "other",
] as const;
export type ErrorType = (typeof errorTypes)[number];

/** The stages of the work, of which one missed the error. */
export const stages = [
  "reporting",
  "translation",
  "editing",
  "checking",
  "sign_off",
  "production",
] as const;
export type Stage = (typeof stages)[number];
