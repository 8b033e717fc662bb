import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { isMarkable } from "../marks.ts";
import { lockedItem } from "../queries.ts";
import { markItemInput } from "../schema.ts";

/** Says how one item of a claim's checklist stands: checked, not so, or that it does not apply. */
export const markItem = defineCommand({
  name: "checklist.mark",
  input: markItemInput,
  permission: "checklist.mark",
  load: ({ db, actor, input }) => lockedItem(db, input, actor.memberId),
  async handle({ db, actor, input: { mark }, loaded: { claim, item, was }, at, record }) {
    if (!isMarkable(claim.state)) {
      throw new AppError("conflict", "The checklist of an approved or withdrawn claim is closed.");
    }
    if (item.category !== claim.category || item.ordinal === null) {
      throw new AppError("conflict", "The checklist of this claim does not ask this any more.");
    }
    const before = was ?? "open";
    if (before === mark) throw new AppError("conflict", "It is marked so already.");
    const key = { claimId: claim.id, itemId: item.id };
    const said = { mark, markedById: actor.memberId, markedAt: at };
    if (was) await db.checklistMark.updateMany({ where: key, data: said });
    else {
      const { newsroomId } = actor;
      await db.checklistMark.createMany({ data: { newsroomId, ...key, ...said } });
    }
    await record(
      "checklist.marked",
      { claim: claim.id, item: item.id, mark, was: before },
      { wording: item.wording },
    );
  },
});
