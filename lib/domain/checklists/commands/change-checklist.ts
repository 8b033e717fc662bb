import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { listItemsEver } from "../queries.ts";
import { changeChecklistInput } from "../schema.ts";

/** Writes what is asked of each claim of one category. What was answered keeps what was asked then. */
export const changeChecklist = defineCommand({
  name: "checklist.change",
  input: changeChecklistInput,
  permission: "checklists.configure",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { category, items, seen }, record }) {
    // Read here, under the lock on the newsroom's chain: nobody else changes it meanwhile.
    const ever = await listItemsEver(db, category);
    const stored = ever.filter(({ ordinal }) => ordinal !== null);
    if (stored.map(({ id }) => id).join() !== seen.join()) {
      throw new AppError(
        "conflict",
        "Somebody else has changed this checklist since you opened it. Nothing was saved.",
      );
    }
    const was = stored.map(({ wording }) => wording);
    if (was.join("\n") === items.join("\n")) {
      throw new AppError("conflict", "Nothing is changed in this checklist.");
    }
    const { newsroomId } = actor;
    const ids: string[] = [];
    for (const [ordinal, wording] of items.entries()) {
      // What was asked before is the same item again.
      const known = ever.find((item) => item.wording === wording);
      const id = known?.id ?? newId();
      if (!known) {
        const row = { newsroomId, id, category, wording, ordinal };
        await db.checklistItem.createMany({ data: row });
      } else if (known.ordinal !== ordinal) {
        await db.checklistItem.updateMany({ where: { id }, data: { ordinal } });
      }
      ids.push(id);
    }
    const gone = stored.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
    await db.checklistItem.updateMany({ where: { id: { in: gone } }, data: { ordinal: null } });
    await record("checklist.changed", { category, items: ids }, { wordings: items, was });
    return { items: items.length };
  },
});
