import { AppError } from "#lib/core/errors.ts";

/** The longest text that an article may have, in UTF-16 units: about two novels. */
export const MAX_DRAFT_CHARACTERS = 1_000_000;

/** The largest file, in bytes, and the longest source of a text format, in UTF-16 units. */
export const MAX_FILE_BYTES = 20_000_000;

/**
 * The largest record of an article that comes back, in bytes: some thousands of claims, each of which takes about eight
 * thousand. As much as is verified with the memory and in the time that one document may take; and every door carries it.
 */
export const MAX_RECORD_BYTES = 40_000_000;

/** The most text blocks: each is drawn on one page, and more is a table or a log, not a draft. */
export const MAX_DRAFT_BLOCKS = 50_000;

/** The most comments and suggested changes of a file, replies included. */
export const MAX_DRAFT_MARKS = 10_000;

/** Throws the AppError (`invalid_input`) of a draft that cannot be taken. */
export function refuseDraft(message: string): never {
  throw new AppError("invalid_input", message, [{ path: "content", message }]);
}

/** Refuses a file, or the source of a text, that is larger than it may be. */
export function requireFileSize(size: number, mostBytes = MAX_FILE_BYTES): void {
  if (size <= mostBytes) return;
  // Rounded up: a byte too many is not told as the most that there may be.
  const has = (Math.ceil(size / 100_000) / 10).toFixed(1);
  const most = mostBytes / 1_000_000;
  refuseDraft(`This file has ${has} MB; at most ${most} MB can be imported.`);
}

/** Refuses a draft with more of something (“characters”) than can be imported. */
export function requireAtMost(most: number, count: number, what: string): void {
  const [has, may] = [count.toLocaleString("en"), most.toLocaleString("en")];
  if (count > most) refuseDraft(`This draft has ${has} ${what}; at most ${may} can be imported.`);
}
