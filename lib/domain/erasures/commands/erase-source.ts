import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { removeRecordRows, requireHolding } from "#lib/domain/records/queries.ts";
import { replaceDetails } from "#lib/platform/audit/replace-details.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { clearingKeptFiles } from "#lib/platform/files/clearing-kept-files.ts";
import { leftOf, readErasedSource } from "../queries.ts";
import {
  digestsOf,
  emptyReadings,
  emptySourceDetail,
  recordsIn,
  redactDetail,
  redactText,
  refuseTelling,
} from "../redact.ts";
import { eraseSourceInput } from "../schema.ts";

interface AboutSource {
  type: string;
  data: { source?: string; evidence?: string; sources?: string[] };
}

/** What is said beside these is about the source alone. */
const ofSource = new Set(["source.added", "source.visibility_set", "evidence.attached"]);

/**
 * Erases all that a source says: its entry, its file, what was quoted from it, and its name in what people wrote.
 * An admin erases also one that they do not see, and is shown nothing of it.
 */
export const eraseSource = clearingKeptFiles(
  defineCommand({
    name: "source.erase",
    input: eraseSourceInput,
    permission: "texts.erase",
    timeoutMs: 60_000,
    load: async ({ db, input }) => {
      const source = await readErasedSource(db, input);
      return { chain: { articleId: source.articleId }, source };
    },
    async handle({ db, input, loaded: { source }, record }) {
      const { because, recordIds } = input;
      const { sourceId, articleId, words } = source;
      // To refuse a reason would tell what the source is called to somebody who does not see it.
      const reason = source.isSeen ? input.reason : redactText(input.reason, words);
      refuseTelling(reason, words);
      if (recordIds.length > 0 && !source.isSeen) {
        throw new AppError(
          "forbidden",
          "Which records hold what a source says is told to those alone who see it.",
        );
      }
      await requireHolding(db, recordIds, words);
      const erasing = { articleId, kind: "source" as const, subject: sourceId, words };
      const left = await leftOf(db, erasing, ({ body, detail }) => {
        const { type, data }: AboutSource = JSON.parse(body);
        if (ofSource.has(type) && data.source === sourceId) return emptySourceDetail(detail);
        // Of a log of before it is not known in which source it was found.
        const isRead = type === "checks.run" || data.sources?.includes(sourceId);
        return redactDetail(type, isRead ? emptyReadings(type, detail) : detail, words);
      });
      if (left.length === 0) throw new AppError("conflict", "There is nothing to erase.");
      const data = { erasure: newId(), of: "source" as const, because, source: sourceId };
      const events = { events: digestsOf(left), ...recordsIn(recordIds) };
      await record("texts.erased", { ...data, ...events }, { reason });
      await removeRecordRows(db, recordIds);
      await replaceDetails(db, left, words);
      await db.$queryRaw`SELECT erase_read_words('source', ${sourceId}::uuid, ${words}::text[])`;
      await db.$queryRaw`SELECT erase_source(${sourceId}::uuid, ${words}::text[])`;
      return { articleId, events: left.map(({ seq }) => seq) };
    },
  }),
);
