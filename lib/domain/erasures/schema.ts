import { z } from "zod";

/** What may be erased from a newsroom, and why. */
export const erasable = ["person", "source"] as const;
export const erasureReasons = ["asked", "protection", "law"] as const;

const common = {
  /** One for all chains that the same erasure touches. */
  erasureId: z.uuid(),
  because: z.enum(erasureReasons),
  reason: z.string().trim().min(1, "Please say why this is erased.").max(2_000),
};

/** Erasing the texts of a source, from its article. */
export const eraseSourceInput = z.object({ ...common, sourceId: z.uuid() });

/** Erasing a member's name and address from one log: an article's, or with none the newsroom's own, and every row. */
export const erasePersonInput = z.object({
  ...common,
  memberId: z.uuid(),
  articleId: z.uuid().optional(),
});
