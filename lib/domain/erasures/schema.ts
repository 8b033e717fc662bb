import { z } from "zod";

/** Why something is erased. */
export const erasureReasons = ["asked", "protection", "law"] as const;

const common = {
  /** One for all chains that the same erasure touches. */
  erasureId: z.uuid(),
  because: z.enum(erasureReasons),
  reason: z.string().trim().min(1, "Please say why this is erased.").max(2_000),
};

/** Erasing the texts of a source, from its article: by its id, or by its article and its number there. */
export const eraseSourceInput = z
  .object(common)
  .and(
    z.union([
      z.object({ sourceId: z.uuid() }),
      z.object({ articleId: z.uuid(), number: z.int().positive() }),
    ]),
  );

/** Erasing a member's name and address from one log: an article's, or with none the newsroom's own, and every row. */
export const erasePersonInput = z.object({
  ...common,
  memberId: z.uuid(),
  articleId: z.uuid().optional(),
});

/** Of whom it is asked how much would be erased. */
export const erasedMemberInput = z.object({ memberId: z.uuid() });
