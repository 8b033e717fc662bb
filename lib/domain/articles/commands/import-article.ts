import type { z } from "zod";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import type { IngestedDraft } from "#lib/engines/ingest/ingest.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { type CommandContext, defineCommand } from "#lib/platform/command/define-command.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { ingestInThread } from "#lib/platform/threads/ingest-threads.ts";
import { broughtRows, broughtWith } from "../brought.ts";
import { draftOfFields } from "../draft.ts";
import { importArticleInput } from "../schema.ts";
import { firstArticleState } from "../workflow.ts";

type ImportInput = z.output<typeof importArticleInput>;

interface NamedMember {
  member: string;
  name: string;
}

async function namedMembers(db: Db, ids: readonly string[]): Promise<NamedMember[]> {
  const rows = await db.member.findMany({
    where: { id: { in: [...ids] }, removedAt: null },
    select: { id: true, person: { select: { name: true } } },
  });
  const names = new Map(rows.map((row) => [row.id, row.person.name]));
  return [...new Set(ids)].map((member) => {
    const name = names.get(member);
    if (name === undefined) {
      throw new AppError("invalid_input", "The byline names somebody who is not a member here.");
    }
    return { member, name };
  });
}

/** What is asked for, and of what, before a draft is taken in: whoever takes one in with more asks the same. */
export const importing = {
  input: importArticleInput,
  verbatim: ["content", "bytes"],
  async prepare({ actor, input }: { actor: Actor; input: ImportInput }) {
    requirePermission(actor, "article.import");
    return ingestInThread(draftOfFields(input));
  },
  async load({ db, input, prepared }: { db: Db; input: ImportInput; prepared: IngestedDraft }) {
    const articleId = newId();
    const byline = await namedMembers(db, input.bylineMembers);
    return { chain: { articleId }, articleId, byline, draft: prepared };
  },
};

/** Writes the article, its first revision, who counts as its author and what came with the file, and records it. */
export async function writeArticle({
  db,
  actor,
  input,
  loaded,
  at,
  record,
}: CommandContext<ImportInput, Awaited<ReturnType<typeof importing.load>>>) {
  const { articleId, byline, draft } = loaded;
  const { newsroomId } = actor;
  const { title, bylineText, language, direction, publishedOn, publishedTime, timeZone } = input;
  const dateline = { publishedOn, publishedTime, timeZone };
  const state = firstArticleState;
  const article = { id: articleId, newsroomId, title, bylineText, language, direction, state };
  const imported = { importedById: actor.memberId, createdAt: at };
  await db.article.createMany({ data: { ...article, ...dateline, ...imported } });

  const revision = { id: newId(), newsroomId, articleId, number: 1, createdAt: at };
  const sha256 = sha256Hex(draft.text);
  const document = canonicalJson(draft.document);
  await db.revision.createMany({ data: { ...revision, document, text: draft.text, sha256 } });

  // Where the byline names no member, the importer counts as author.
  const because = byline.length > 0 ? "byline" : "importer";
  const named = byline.length > 0 ? byline : [{ member: actor.memberId, name: actor.name }];
  const authors = named.map((author) => ({ ...author, because }));
  await db.articleAuthor.createMany({
    data: authors.map(({ member }) => ({ newsroomId, articleId, memberId: member, because })),
  });

  const place = { newsroomId, articleId, revisionId: revision.id, memberId: actor.memberId, at };
  const brought = broughtRows(broughtWith(draft), place, newId);
  await db.annotation.createMany({ data: brought.annotations });
  await db.annotationSpan.createMany({ data: brought.spans });
  const { id, number } = revision;
  await record(
    "article.imported",
    { article: articleId, revision: id, number, state, ...brought.data },
    {
      ...brought.detail,
      newsroom: { name: actor.newsroomName, slug: actor.newsroomSlug },
      title,
      byline: { text: bylineText, members: byline },
      authors,
      language,
      direction,
      dateline,
      sha256,
      length: draft.text.length,
      notes: [...draft.notes.map(({ message }) => message), ...draft.remarks],
    },
  );
  return { articleId, revisionId: revision.id };
}

/** Takes a draft in: the article, its first revision, and who counts as its author. */
export const importArticle = defineCommand({
  ...importing,
  name: "article.import",
  permission: "article.import",
  handle: writeArticle,
});
