import type { z } from "zod";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readExported, requireClaims } from "../queries.ts";
import { recordExportInput } from "../schema.ts";

/** What was asked of the format that takes it, so that its bytes can be made again; nothing where all was. */
function chosenOf({ format, claimIds, byteOrderMark }: z.output<typeof recordExportInput>) {
  return {
    ...(claimIds ? { claimIds } : {}),
    ...(format.startsWith("csv") && byteOrderMark === false ? { byteOrderMark } : {}),
  };
}

/** Records in the newsroom's own chain that a report has left the house, and which bytes. */
export const recordExport = defineCommand({
  name: "report.export",
  input: recordExportInput,
  permission: "report.export",
  load: async ({ db, input: { articleId, claimIds } }) => {
    const { title, recordAt } = await readExported(db, articleId);
    // The claims of an imported record are in its file alone.
    if (claimIds && recordAt === undefined) await requireClaims(db, articleId, claimIds);
    return { chain: "newsroom" as const, title };
  },
  async handle({ input, loaded: { title }, record }) {
    const { articleId, atSeq, format, edition, hidesNames, order } = input;
    const { sha256, size, mediaType } = input;
    const hiding = hidesNames ? { hidesNames } : {};
    const ordered = order ? { order } : {};
    const of = { article: articleId, atSeq, format, edition };
    const facts = { ...of, ...hiding, ...ordered, ...chosenOf(input) };
    await record("report.exported", facts, { title, sha256, size, mediaType });
  },
});
