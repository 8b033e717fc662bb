import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { NewVersionForm } from "#components/revisions/new-version-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { settings } from "#lib/core/env.ts";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { whyNot } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { sentenceIn } from "#lib/platform/languages/sentences/sentence-in.ts";
import { forPage, pageActor, pageId } from "../../../page-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("revisions"))("version.title") };
}

type Params = Promise<{ newsroom: string; article: string }>;

export default async function NewVersionPage(props: { params: Params }) {
  const t = await getTranslations("revisions.version");
  const { newsroom, article: id } = await props.params;
  const actor = await pageActor(newsroom);
  const articleId = pageId(id);
  const { row, revision } = await forPage(newsroom, () =>
    withNewsroom(actor, async (db) => ({
      row: await readArticle(db, articleId),
      revision: await currentRevision(db, articleId),
    })),
  );
  const { title, language, direction } = presentArticle(row);
  const refusal = whyNot("article.revise", { roles: actor.roles });
  return (
    <PageWidth width="text">
      <PageHeading title={t("heading")}>
        <Link
          href={`/n/${newsroom}/articles/${articleId}`}
          dir={direction}
          lang={language}
          className="font-serif text-base text-accent underline underline-offset-4"
        >
          {title}
        </Link>
        <p className="mt-1">
          {refusal
            ? sentenceIn(await getLocale(), refusal)
            : t("about", { number: String(revision.number + 1) })}
        </p>
      </PageHeading>
      {refusal ? null : (
        <NewVersionForm
          newsroom={newsroom}
          articleId={articleId}
          revisionId={revision.id}
          maxUploadBytes={settings().MAX_UPLOAD_BYTES}
        />
      )}
    </PageWidth>
  );
}
