import { AppError } from "#lib/core/errors.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { requestChecks } from "#lib/domain/findings/commands/request-checks.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { reportJson } from "./formats/json.ts";
import { loadRecord } from "./load-record.ts";
import type { Report } from "./report.ts";

/** The longest a title or a byline may be. */
const MOST_CHARACTERS = 300;

function draftOf({ article, people, revision }: Report) {
  const { title, byline, language, direction, dateline } = article;
  const named = byline.members.map((id) => people.find(({ member }) => member === id)?.name);
  return {
    ...{ format: "txt", content: revision.text, language, direction },
    title: title.slice(0, MOST_CHARACTERS),
    bylineText: [...named, byline.text].filter(Boolean).join(", ").slice(0, MOST_CHARACTERS),
    ...{ publishedOn: dateline.publishedOn, timeZone: dateline.timeZone },
    publishedTime: dateline.publishedTime ?? undefined,
  };
}

/**
 * Goes on with an imported record: its text becomes a draft of this newsroom, which is checked here from the beginning,
 * with the record as the first entry of its source list. Nothing that others decided is decided in it.
 * @throws AppError `forbidden` without `article.import`; `not_found` for no such record
 */
export async function takeUpRecord(actor: Actor, recordId: string): Promise<{ articleId: string }> {
  requirePermission(actor, "article.import");
  const kept = await withNewsroom(actor, (db) => loadRecord(db, recordId));
  if (!kept) throw new AppError("not_found", "There is no such record in this newsroom.");
  const { report } = kept;
  const { articleId } = await importArticle.run(actor, draftOf(report));
  const title = `Record of ${report.newsroom.name}, at event ${report.atSeq}`;
  const file = { name: "record.json", mediaType: "application/json", bytes: reportJson(report) };
  await addSource.run(actor, {
    ...{ kind: "file", articleId, title: title.slice(0, MOST_CHARACTERS), file },
  });
  await requestChecks.run(actor, { articleId });
  return { articleId };
}
