import { z } from "zod";

/** One notification, or all up to the time of the newest that was shown. */
export const markReadInput = z.union([
  z.strictObject({ chainId: z.uuid(), seq: z.int().positive() }),
  z.strictObject({ until: z.iso.datetime() }),
]);
