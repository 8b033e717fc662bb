import { z } from "zod";

/**
 * What resources are made of: a resource's schema is read over its row, and so says both what is given out (nothing
 * that it does not name) and how.
 */

export const id = z.uuid();
export const member = id.meta({ description: "A member of the newsroom, by id." });
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: "SHA-256 in hexadecimal digits." });

export const time = z
  .date()
  .transform((at) => at.toISOString())
  .pipe(z.iso.datetime({ precision: 3 }));

/** A stretch of a revision's text, in UTF-16 code units. */
export const span = z.object({ start: z.int(), end: z.int(), exact: z.string() });

/** One of these words: a row holds it as plain text. */
export function oneOf<const Key extends string>(keys: readonly Key[]) {
  return z.string().pipe(z.enum(keys));
}
