import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { clearingKeptFiles } from "#lib/platform/files/clearing-kept-files.ts";
import { hideNamesInput } from "../schema.ts";

/** Says whether public editions of reports call members by their roles instead of by name. */
export const hideNames = clearingKeptFiles(
  defineCommand({
    name: "names.hide",
    input: hideNamesInput,
    permission: "names.hide",
    load: async () => ({ chain: "newsroom" as const }),
    async handle({ db, actor, input: { hidden }, record }) {
      const { count } = await db.newsroom.updateMany({
        where: { id: actor.newsroomId, namesHidden: !hidden },
        data: { namesHidden: hidden },
      });
      if (count === 0) throw new AppError("conflict", "This is set so already.");
      await record("names.hidden", { hidden }, {});
    },
  }),
);
