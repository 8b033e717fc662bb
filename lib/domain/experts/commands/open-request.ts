import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedRequest } from "../queries.ts";
import { openExpertInput } from "../schema.ts";

/** Records that the expert has opened their link: once. */
export const openRequest = defineCommand({
  name: "expert.open",
  input: openExpertInput,
  permission: "expert.answer",
  load: async ({ db, actor }) => {
    const loaded = await lockedRequest(db, actor.memberId);
    if (loaded.request.openedAt) throw new AppError("conflict", "This link was opened before.");
    return loaded;
  },
  async handle({ db, actor, loaded, at, record }) {
    await db.expertRequest.updateMany({ where: { id: actor.memberId }, data: { openedAt: at } });
    await record("expert.opened", loaded.data, {});
  },
});
