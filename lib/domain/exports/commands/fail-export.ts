import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readExported } from "../queries.ts";
import { failExportInput } from "../schema.ts";

/** Records that a report which somebody asked for, and did not wait for, came to nothing: they are told of it. */
export const failExport = defineCommand({
  name: "report.fail",
  input: failExportInput,
  permission: "report.export",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    title: (await readExported(db, input.articleId)).title,
  }),
  async handle({ input, loaded: { title }, record }) {
    const { order, articleId: article, atSeq, format, edition, reason } = input;
    await record("report.failed", { order, article, atSeq, format, edition }, { title, reason });
  },
});
