"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { DatelineText } from "#components/articles/dateline-text.tsx";
import { useLiveArticle } from "#components/live/live-context.ts";
import { LiveNote } from "#components/live/live-note.tsx";
import { WhoIsHere } from "#components/live/who-is-here.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { type Item, isToDo } from "./items.ts";
import { useWorkbench } from "./workbench-context.ts";

function ReportButton({ format, label }: { format: "pdf" | "json"; label: string }) {
  const { view } = useWorkbench();
  return (
    <form method="post" action={`/n/${view.newsroom}/articles/${view.article.id}/report`}>
      <input type="hidden" name="format" value={format} />
      <Button type="submit">{label}</Button>
    </form>
  );
}

function LivePeople() {
  const { view } = useWorkbench();
  const { state, people } = useLiveArticle();
  return (
    <div className="flex min-w-0 flex-col not-has-[details,p:not(:empty)]:hidden">
      <WhoIsHere
        others={people.filter(({ id }) => id !== view.me)}
        numberOf={(claimId) => view.claims.find(({ id }) => id === claimId)?.number}
      />
      <LiveNote state={state} />
    </div>
  );
}

/** What the article is, where it stands, and what leaves the house. */
export function ArticleHeader({ items }: { items: readonly Item[] }) {
  const t = useTranslations("workbench.header");
  const words = useTranslations("words.articleStates");
  const contacts = useTranslations("contacts.here");
  const { view } = useWorkbench();
  const { article, claims, can, newsroom } = view;
  const approved = claims.filter(({ state }) => state === "approved").length;
  const facts = view.facts ?? [];
  const unseen = facts.filter(({ status }) => status === "open").length;
  const toDo = items.filter(isToDo).length;
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line bg-surface px-8 py-3 max-lg:px-4">
      <div className="min-w-0 grow basis-96 max-xl:basis-full">
        <h1
          lang={article.language}
          dir={article.direction}
          className="w-fit max-w-full truncate font-serif text-xl font-semibold max-sm:line-clamp-3 max-sm:whitespace-normal"
        >
          {article.title}
        </h1>
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          <Chip tone="accent">{words(article.state)}</Chip>
          {article.byline ? <span dir="auto">{article.byline}</span> : null}
          <DatelineText dateline={article.dateline} />
          {view.revision.number > 1 ? (
            <Link
              href={`/n/${newsroom}/articles/${article.id}/changes`}
              prefetch={false}
              title={t("changes")}
              className="text-accent underline underline-offset-4"
            >
              {t("revision", { number: String(view.revision.number) })}
            </Link>
          ) : (
            <span>{t("revision", { number: String(view.revision.number) })}</span>
          )}
        </p>
      </div>
      <LivePeople />
      <p className="text-sm text-ink-soft max-xl:flex-1">
        {t.rich("counts", {
          approved,
          claims: claims.length,
          toDo,
          seen: facts.length - unseen,
          facts: facts.length,
          hasFacts: String(facts.length > 0),
          b: (chunks) => <strong className="font-semibold text-ink">{chunks}</strong>,
        })}
      </p>
      <div className="flex flex-wrap gap-2">
        {can.edit ? (
          <Link
            href={`/n/${newsroom}/articles/${article.id}/edit`}
            className={buttonClass()}
            prefetch={false}
          >
            {t("edit")}
          </Link>
        ) : null}
        <Link
          href={`/n/${newsroom}/articles/${article.id}/contacts`}
          className={buttonClass()}
          prefetch={false}
        >
          {contacts("link")}
        </Link>
        <Link
          href={`/n/${newsroom}/articles/${article.id}/history`}
          className={buttonClass()}
          prefetch={false}
        >
          {t("history")}
        </Link>
        {can.exportReport ? (
          <>
            <ReportButton format="pdf" label={t("pdf")} />
            <ReportButton format="json" label={t("json")} />
          </>
        ) : null}
      </div>
    </header>
  );
}
