import { z } from "zod";

/** What is asked: whether this text may be published; that of the newest revision, if no hash is given. */
export const clearanceInput = z.object({
  articleId: z.uuid(),
  sha256: z
    .string()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, "Please give the SHA-256 of the text as 64 hexadecimal digits.")
    .optional(),
});
export type ClearanceInput = z.output<typeof clearanceInput>;
