import { z } from "zod";

/** What all sections of a report are made of. */

export const id = z.uuid();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const seq = z.int().positive();
export const time = z.iso.datetime({ precision: 3 });
export const text = z.string();

/** Who did it, when. */
export const done = { by: id, at: time };

export const span = z.strictObject({
  start: z.int(),
  end: z.int(),
  exact: text,
  prefix: text,
  suffix: text,
});
