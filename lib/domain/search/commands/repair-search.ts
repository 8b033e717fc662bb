import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { repairSearchInput } from "../schema.ts";

/** What is found of one thing, written anew by the database from what is there. */
function write(db: Db, newsroomId: string, { kind, id }: { kind: string; id: string }) {
  switch (kind) {
    case "article":
      return db.$executeRaw`SELECT write_article_entry(${newsroomId}::uuid, ${id}::uuid)`;
    case "claim":
      return db.$executeRaw`SELECT write_claim_entries(${newsroomId}::uuid, ${id}::uuid)`;
    case "evidence":
      return db.$executeRaw`SELECT write_evidence_entry(${newsroomId}::uuid, ${id}::uuid)`;
    case "source":
      return db.$executeRaw`SELECT write_source_entry(${newsroomId}::uuid, ${id}::uuid)`;
    default:
      return db.$executeRaw`SELECT write_note_entry(${newsroomId}::uuid, ${id}::uuid)`;
  }
}

/** How many of them are things of the transaction's newsroom. */
async function countThere(db: Db, entries: readonly { kind: string; id: string }[]) {
  const of = (kind: string) => ({
    where: { id: { in: entries.filter((one) => one.kind === kind).map(({ id }) => id) } },
  });
  const articles = await db.article.count(of("article"));
  const claims = await db.claim.count(of("claim"));
  const evidence = await db.evidence.count(of("evidence"));
  const sources = await db.source.count(of("source"));
  return articles + claims + evidence + sources + (await db.annotation.count(of("note")));
}

/** Writes anew what the search finds of things of which it finds nothing, or what is not there any more. */
export const repairSearch = defineCommand({
  name: "search.repair",
  input: repairSearchInput,
  permission: "search.repair",
  timeoutMs: 120_000,
  load: async ({ db, input: { entries } }) => {
    if ((await countThere(db, entries)) < entries.length)
      throw new AppError("not_found", "There is no such article in this newsroom.");
    return { chain: "newsroom" as const };
  },
  async handle({ db, actor: { newsroomId }, input: { entries }, record }) {
    if (entries.length === 0) throw new AppError("conflict", "There is nothing to repair.");
    await record("search.repaired", { entries: entries.length }, {});
    for (const entry of entries) await write(db, newsroomId, entry);
    return { repaired: entries.length };
  },
});
