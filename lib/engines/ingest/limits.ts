import { AppError } from "#lib/core/errors.ts";

/** The longest draft that is taken, in UTF-16 units: about four novels. */
export const MAX_DRAFT_CHARACTERS = 2_000_000;

/** The most text blocks: each is drawn on one page, and more is a table or a log, not a draft. */
export const MAX_DRAFT_BLOCKS = 50_000;

/** Throws the AppError (`invalid_input`) of a draft that cannot be taken. */
export function refuseDraft(message: string): never {
  throw new AppError("invalid_input", message, [{ path: "content", message }]);
}

/** Refuses a draft with more of something (“characters”) than can be imported. */
export function requireAtMost(most: number, count: number, what: string): void {
  const [has, may] = [count.toLocaleString("en"), most.toLocaleString("en")];
  if (count > most) refuseDraft(`This draft has ${has} ${what}; at most ${may} can be imported.`);
}
