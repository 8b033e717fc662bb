import { z } from "zod";

/** Something that can be seen: not only spaces and marks of no width. */
const visible = /[^\s\p{Cf}\p{Cc}]/u;

/** Whether there is anything in a text that can be seen. */
export const isWritten = (text: string) => visible.test(text);

/** A field that somebody has to write something into; white space around it is left out. */
export function written(ask: string, most: number) {
  return atMost(most).refine((text) => visible.test(text), ask);
}

/** A field that may be left empty; white space around it is left out. */
export function atMost(most: number) {
  return z
    .string()
    .trim()
    .max(most, `Please keep this under ${most.toLocaleString("en")} characters.`);
}
