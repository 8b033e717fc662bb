import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readErasedSource } from "../queries.ts";
import { emptySourceDetail, redactDetail } from "../redact.ts";
import { eraseSourceInput } from "../schema.ts";
import { digestsOf, leftOf, refuseTelling, replaceDetails } from "./replace-details.ts";

interface AboutSource {
  type: string;
  data: { source?: string; evidence?: string };
}

/** What is said beside these is about the source alone. */
const ofSource = new Set(["source.added", "source.visibility_set", "evidence.attached"]);

/** Erases all that a source says: its entry, its file, what was quoted from it, and its name in what people wrote. */
export const eraseSource = defineCommand({
  name: "source.erase",
  input: eraseSourceInput,
  permission: "texts.erase",
  timeoutMs: 60_000,
  load: async ({ db, input: { sourceId } }) => {
    const source = await readErasedSource(db, sourceId);
    return { chain: { articleId: source.articleId }, source };
  },
  async handle({ db, input, loaded: { source }, record }) {
    const { erasureId: erasure, because, reason, sourceId } = input;
    refuseTelling(reason, source.words);
    const left = await leftOf(db, source.articleId, ({ body, detail }) => {
      const { type, data }: AboutSource = JSON.parse(body);
      return ofSource.has(type) && data.source === sourceId
        ? emptySourceDetail(detail)
        : redactDetail(detail, source.words);
    });
    if (left.length === 0) throw new AppError("conflict", "There is nothing to erase.");
    const data = { erasure, of: "source" as const, because, source: sourceId };
    await record("texts.erased", { ...data, events: digestsOf(left) }, { reason });
    await replaceDetails(db, left);
    await db.$queryRaw`SELECT erase_source(${sourceId}::uuid, ${source.words}::text[])`;
    return { articleId: source.articleId, events: left.map(({ seq }) => seq) };
  },
});
