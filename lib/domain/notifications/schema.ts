import { z } from "zod";
import { kindKeys } from "#lib/platform/notifications/kinds.ts";
import { choiceKeys } from "#lib/platform/notifications/mail-choices.ts";

/** One notification, or all up to the time of the newest that was shown. */
export const markReadInput = z.union([
  z.strictObject({ chainId: z.uuid(), seq: z.int().positive() }),
  z.strictObject({ until: z.iso.datetime() }),
]);

export const chooseMailInput = z.strictObject({
  kind: z.enum(kindKeys),
  choice: z.enum(choiceKeys),
});
