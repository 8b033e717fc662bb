import { z } from "zod";

/** Letters, digits, anything: length is what counts (NIST SP 800-63B-4, 3.1.1.2). */
const MIN_PASSWORD_LENGTH = 12;
const MAX_PASSWORD_LENGTH = 1_000;

/** A password that is to be chosen, by its length; in what it is bad besides, `passwordProblem` says. */
export const passwordField = z
  .string()
  .refine(
    // Each character counts as one, however many units it is written in.
    (value) => [...value].length >= MIN_PASSWORD_LENGTH,
    `A password has at least ${MIN_PASSWORD_LENGTH} characters.`,
  )
  .refine(
    (value) => value.length <= MAX_PASSWORD_LENGTH,
    `A password has at most ${MAX_PASSWORD_LENGTH} characters.`,
  );
