"use server";

import { getTranslations } from "next-intl/server";
import { draftFileKey, type ImportOutcome } from "#components/articles/import/import-door.ts";
import { type SourceEntry, sourceEntries } from "#components/articles/import/import-draft.ts";
import { AppError } from "#lib/core/errors.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { requestChecksAction } from "#lib/domain/findings/actions.ts";
import { addSourceAction } from "#lib/domain/sources/actions.ts";
import { type ActionResult, asAction, runAction } from "#lib/platform/command/action.ts";

function sourceForm(articleId: string, entry: SourceEntry, file: FormDataEntryValue | null) {
  const form = new FormData();
  const { kind, title, url, note } = entry;
  for (const [name, value] of Object.entries({ articleId, kind, title, url, note })) {
    form.set(name, value);
  }
  if (file instanceof File) form.set("file", file);
  return form;
}

function readSources(input: unknown): SourceEntry[] {
  const parsed = sourceEntries.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid_input", "The source list cannot be read.");
}

async function withDraftFile(article: unknown, files: FormData): Promise<unknown> {
  const file = files.get(draftFileKey);
  if (!(file instanceof File) || typeof article !== "object") return article;
  return { ...article, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/**
 * The import page's door: the article, then its sources, then the checks, which compare the two; they
 * are only asked for here. The article stays where a later step fails, and the outcome says which did.
 */
export async function importDraftAction(
  newsroom: string,
  input: { article: unknown; sources: unknown },
  files: FormData,
): Promise<ActionResult<ImportOutcome>> {
  const sources = await asAction(async () => readSources(input.sources));
  if (!sources.ok) return sources;
  const article = await withDraftFile(input.article, files);
  const imported = await runAction(newsroom, importArticle, article);
  if (!imported.ok) return imported;
  const { articleId } = imported.value;
  const t = await getTranslations("articles.outcome");
  const problems: string[] = [];
  for (const [index, entry] of sources.value.entries()) {
    const form = sourceForm(articleId, entry, files.get(entry.key));
    const added = await addSourceAction(newsroom, form);
    if (!added.ok) problems.push(t("notAdded", { number: index + 1, why: added.message }));
  }
  const checks = await requestChecksAction(newsroom, { articleId });
  if (!checks.ok) problems.push(t("noChecks", { why: checks.message }));
  return { ok: true, value: { articleId, problems } };
}
