import { readArticle } from "#lib/domain/articles/queries.ts";
import { findRecord } from "#lib/domain/records/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { recordExportInput } from "../schema.ts";

/** Records in the newsroom's own chain that a report has left the house, and which bytes. */
export const recordExport = defineCommand({
  name: "report.export",
  input: recordExportInput,
  permission: "report.export",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    // What was imported as a record is exported as one, too.
    article: (await findRecord(db, input.articleId)) ?? (await readArticle(db, input.articleId)),
  }),
  async handle({ input, loaded: { article }, record }) {
    const { articleId, atSeq, format, edition, hidesNames, sha256 } = input;
    const hiding = hidesNames ? { hidesNames } : {};
    const facts = { article: articleId, atSeq, format, edition, ...hiding };
    await record("report.exported", facts, { title: article.title, sha256 });
  },
});
