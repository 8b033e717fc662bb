import { z } from "zod";

/** Why something is erased. */
export const erasureReasons = ["asked", "protection", "law"] as const;

const why = {
  because: z.enum(erasureReasons),
  reason: z.string().trim().min(1, "Please say why this is erased.").max(2_000),
};

/** Imported records that hold it, and are to go with it: whole, as nothing can be taken out of one. */
const recordIds = z.array(z.uuid()).max(1_000).default([]);

const common = {
  /** One for all chains that the same erasure touches. */
  erasureId: z.uuid(),
  ...why,
  recordIds,
};

/** Which source: by its id, or by its article and its number there. */
export const whichSourceInput = z.union([
  z.object({ sourceId: z.uuid() }),
  z.object({ articleId: z.uuid(), number: z.int().positive() }),
]);

/** Erasing the texts of a source, from its article: by its id, or by its article and its number there. */
export const eraseSourceInput = z.object({ ...why, recordIds }).and(whichSourceInput);

/** Erasing a member's name and address from one log: an article's, or with none the newsroom's own, and every row. */
export const erasePersonInput = z.object({
  ...common,
  memberId: z.uuid(),
  articleId: z.uuid().optional(),
});

/** What somebody who is no member is named by: a name, an address. */
const outsiderTexts = z
  .array(
    z.string().trim().min(4, "Please give a name or an address of four letters or more.").max(320),
  )
  .min(1, "Please give a name or an address.")
  .max(5);

/** Erasing them from one log, as of a member; and from every row, with the last log that names them. */
export const eraseOutsiderInput = z.object({
  ...common,
  texts: outsiderTexts,
  articleId: z.uuid().optional(),
});

/** Of which names it is asked how much would be erased. */
export const erasedOutsiderInput = z.object({ texts: outsiderTexts });

/** Of whom it is asked how much would be erased. */
export const erasedMemberInput = z.object({ memberId: z.uuid() });

/** Of which source it is asked in which imported records its words stand. */
export const heldSourceInput = z.object({ sourceId: z.uuid() });
