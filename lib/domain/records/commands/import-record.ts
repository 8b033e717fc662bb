import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { headingOf, importRecordInput } from "../schema.ts";

/**
 * Keeps the record of an article that was made elsewhere, byte for byte. Whoever calls it has verified the record
 * (`lib/reports/import-record.ts`). It writes no article, no claim and no log but its one event: what others decided is
 * read here, and decides nothing.
 */
export const importRecord = defineCommand({
  name: "record.import",
  input: importRecordInput,
  verbatim: ["bytes"],
  permission: "article.import",
  load: async ({ db, input }) => {
    const says = headingOf(input.bytes);
    const sha256 = sha256Hex(input.bytes);
    const own = await db.article.findFirst({
      where: { id: says.article.id },
      select: { id: true },
    });
    if (own) {
      throw new AppError("conflict", "This is the record of an article of this newsroom.");
    }
    if (await db.importedRecord.findFirst({ where: { sha256 }, select: { id: true } })) {
      throw new AppError("conflict", "This record was imported already.");
    }
    return { chain: "newsroom" as const, says, sha256 };
  },
  async handle({ db, actor, input, loaded: { says, sha256 }, at, record }) {
    const { newsroomId, memberId: importedById } = actor;
    const id = newId();
    const { title } = says.article;
    const origin = { originArticleId: says.article.id, originNewsroom: says.newsroom.name };
    const state = { atSeq: says.atSeq, headHash: says.chain.head.hash };
    const bytes = Uint8Array.from(input.bytes);
    await db.importedRecord.createMany({
      data: {
        newsroomId,
        id,
        ...origin,
        title,
        ...state,
        sha256,
        bytes,
        importedById,
        createdAt: at,
      },
    });
    await record(
      "record.imported",
      {
        ...{ record: id, article: says.article.id, originNewsroom: says.newsroom.id },
        ...{ atSeq: says.atSeq, head: says.chain.head.hash, sha256 },
      },
      { title, origin: says.newsroom.name },
    );
    return { recordId: id, title };
  },
});
