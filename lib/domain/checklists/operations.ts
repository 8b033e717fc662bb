import { z } from "zod";
import { categories } from "#lib/domain/claims/categories.ts";
import { readClaimOperation } from "#lib/domain/claims/read-operations.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { changeChecklist } from "./commands/change-checklist.ts";
import { markItem } from "./commands/mark-item.ts";
import { marks } from "./marks.ts";
import { presentChecklistsPage, presentClaimChecklist } from "./present.ts";
import { listItems, readClaimChecklist } from "./queries.ts";

const item = z.object({ id: z.uuid(), wording: z.string() });
const categoryKeys = Object.keys(categories) as (keyof typeof categories)[];

export const readChecklistsOperation = readOperation({
  path: "/checklists",
  summary: "What the newsroom asks of claims, by category.",
  input: z.object({}),
  answer: z.object({
    lists: z.array(z.object({ category: z.enum(categoryKeys), items: z.array(item) })),
  }),
  async read(db, _input, actor) {
    const { lists } = presentChecklistsPage(await listItems(db), actor);
    return { lists };
  },
});

export const changeChecklistOperation = commandOperation({
  path: "/checklists",
  summary: "Change what is asked of claims of one category.",
  command: changeChecklist,
  of: readChecklistsOperation,
  answer: z.object({ items: z.int() }),
});

export const readClaimChecklistOperation = readOperation({
  path: "/claims/{claim}/checklist",
  summary: "What is asked of the claim, and how each of it stands.",
  input: z.object({ claimId: z.uuid() }),
  named: { claimId: "claim" },
  answer: z.object({
    items: z.array(
      item.extend({
        mark: z.enum(marks),
        by: z.string().optional(),
        at: z.iso.datetime().optional(),
      }),
    ),
  }),
  async read(db, { claimId }) {
    const { items, marks } = await readClaimChecklist(db, claimId);
    return { items: presentClaimChecklist(items, marks) };
  },
});

export const markItemOperation = commandOperation({
  path: "/claims/{claim}/checklist",
  summary: "Answer an item of a claim's checklist.",
  command: markItem,
  named: { claimId: "claim" },
  of: readClaimOperation,
});
