import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readExported } from "../queries.ts";
import { recordExportInput } from "../schema.ts";

/** Records in the newsroom's own chain that a report has left the house, and which bytes. */
export const recordExport = defineCommand({
  name: "report.export",
  input: recordExportInput,
  permission: "report.export",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    title: (await readExported(db, input.articleId)).title,
  }),
  async handle({ input, loaded: { title }, record }) {
    const { articleId, atSeq, format, edition, hidesNames, order } = input;
    const { sha256, size, mediaType } = input;
    const hiding = hidesNames ? { hidesNames } : {};
    const ordered = order ? { order } : {};
    const facts = { article: articleId, atSeq, format, edition, ...hiding, ...ordered };
    await record("report.exported", facts, { title, sha256, size, mediaType });
  },
});
