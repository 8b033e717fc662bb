import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import { type Category, categories } from "#lib/domain/claims/categories.ts";
import { marks } from "./marks.ts";

const categoryKeys = Object.keys(categories) as [Category, ...Category[]];
const MAX_ITEMS = 30;

/** One thing that is asked: on one line, with single spaces, in composed characters. */
const wording = z
  .string()
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " "))
  .pipe(written("An item has at least one letter.", 300));

/** The whole list, in its order, and the ids of the list that one saw, so that nobody writes over another. */
export const changeChecklistInput = z.object({
  category: z.enum(categoryKeys),
  items: z
    .array(wording)
    .max(MAX_ITEMS, `A checklist has at most ${MAX_ITEMS} items.`)
    .refine((items) => new Set(items).size === items.length, "An item stands there twice."),
  seen: z.array(z.uuid()).max(MAX_ITEMS),
});

export const markItemInput = z.object({
  claimId: z.uuid(),
  itemId: z.uuid(),
  mark: z.enum(marks),
});
