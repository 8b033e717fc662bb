import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { clearingKeptFiles } from "#lib/platform/files/clearing-kept-files.ts";
import { readVisibleSource, viewersOf } from "../queries.ts";
import { setVisibilityInput } from "../schema.ts";

/**
 * Says who sees a source, and with it the evidence that is taken from it: everybody in the newsroom, or those named
 * alone. Whoever says it, and whoever added it, is always among them.
 */
export const setVisibility = clearingKeptFiles(
  defineCommand({
    name: "source.set_visibility",
    input: setVisibilityInput,
    permission: "source.set_visibility",
    load: async ({ db, actor, input }) => {
      const { articleId } = await readVisibleSource(db, input.sourceId);
      await lockRow(db, "article", articleId);
      const source = await readVisibleSource(db, input.sourceId);
      const relation = { sourceAdder: source.addedById === actor.memberId };
      return { chain: { articleId }, relation, source };
    },
    async handle({ db, actor, input, loaded: { source }, record }) {
      const seenBy = await viewersOf(db, input.visibleTo, [source.addedById, actor.memberId]);
      const members = seenBy.map(({ member }) => member);
      // Whoever added it may have left the newsroom since: they are named still, and see nothing.
      const visibleTo = members.length > 0 ? [...new Set([source.addedById, ...members])] : [];
      if ([...visibleTo].sort().join() === [...source.visibleTo].sort().join()) {
        throw new AppError("conflict", "These people see it already, and nobody else.");
      }
      await db.source.updateMany({ where: { id: source.id }, data: { visibleTo } });
      const restricted = visibleTo.length > 0;
      await record("source.visibility_set", { source: source.id, restricted }, { seenBy });
    },
  }),
);
