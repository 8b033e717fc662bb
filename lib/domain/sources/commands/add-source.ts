import { settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { nextSourceNumber } from "#lib/platform/db/lookups.ts";
import { viewersOf } from "../queries.ts";
import { addSourceInput } from "../schema.ts";

function checkSize(bytes: Uint8Array): void {
  const limit = settings().MAX_UPLOAD_BYTES;
  if (bytes.length === 0) throw new AppError("invalid_input", "This file is empty.");
  if (bytes.length > limit) {
    const megabytes = (size: number) => (size / 1_000_000).toFixed(1);
    throw new AppError(
      "too_large",
      `This file has ${megabytes(bytes.length)} MB; at most ${megabytes(limit)} MB can be stored.`,
    );
  }
}

/** Adds an entry to an article's source list; a file is stored with its SHA-256. */
export const addSource = defineCommand({
  name: "source.add",
  input: addSourceInput,
  permission: "source.add",
  load: async ({ db, input }) => {
    await lockRow(db, "article", input.articleId);
    const number = await nextSourceNumber(db, input.articleId);
    return { chain: { articleId: input.articleId }, number };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { newsroomId, memberId: addedById } = actor;
    const { articleId, kind, title, note } = input;
    let fileId: string | undefined;
    let file: { name: string; mediaType: string; size: number; sha256: string } | undefined;
    if (input.kind === "file") {
      checkSize(input.file.bytes);
      const { name, mediaType } = input.file;
      const bytes = Uint8Array.from(input.file.bytes);
      file = { name, mediaType, size: bytes.length, sha256: sha256Hex(bytes) };
      fileId = newId();
      const stored = { id: fileId, newsroomId, ...file, bytes, addedById, createdAt: at };
      await db.sourceFile.createMany({ data: stored });
    }
    const url = input.kind === "url" ? input.url : undefined;
    const seenBy = await viewersOf(db, input.visibleTo, [addedById]);
    const visibleTo = seenBy.map(({ member }) => member);
    const isRestricted = visibleTo.length > 0;
    const id = newId();
    const source = { id, newsroomId, articleId, number: loaded.number, kind, title };
    await db.source.createMany({
      data: { ...source, url, note: note || null, fileId, addedById, createdAt: at, visibleTo },
    });
    await record(
      "source.added",
      {
        ...{ source: id, number: loaded.number },
        ...(isRestricted ? { restricted: true as const } : {}),
      },
      { kind, title, url, note: note || undefined, file, ...(isRestricted ? { seenBy } : {}) },
    );
    return { sourceId: id, number: loaded.number };
  },
});
