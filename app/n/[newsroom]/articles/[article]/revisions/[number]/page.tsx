import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { PutBack } from "#components/revisions/put-back.tsx";
import { ReadOnlyText } from "#components/revisions/read-only-text.tsx";
import { RevisionLine } from "#components/revisions/revision-line.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { presentArticle } from "#lib/domain/articles/present.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { presentRevision } from "#lib/domain/revisions/present.ts";
import { listRevisions, readRevision } from "#lib/domain/revisions/queries.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { forPage, pageActor, pageId } from "../../../../page-actor.ts";

interface Address {
  params: Promise<{ newsroom: string; article: string; number: string }>;
}

/** Read once, for the page and for its title. */
const read = cache(async (newsroom: string, id: string, number: string) => {
  const actor = await pageActor(newsroom);
  const articleId = pageId(id);
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  return forPage(newsroom, () =>
    withNewsroom(actor, async (db) => {
      const article = presentArticle(await readArticle(db, articleId));
      const stored = await readRevision(db, articleId, Number(number));
      const revisions = (await listRevisions(db, articleId)).map(presentRevision);
      const mayPutBack = allows("revision.restore", { roles: actor.roles });
      const document = JSON.parse(stored.document) as TiptapDoc;
      return { article, revisions, document, mayPutBack };
    }),
  );
});

export async function generateMetadata({ params }: Address) {
  const { newsroom, article, number } = await params;
  const { title } = (await read(newsroom, article, number)).article;
  return { title: (await getTranslations("revisions"))("page.title", { number, title }) };
}

const linkClass = "font-medium underline underline-offset-4";

export default async function RevisionPage({ params }: Address) {
  const t = await getTranslations("revisions");
  const { newsroom, article: id, number } = await params;
  const { article, revisions, document, mayPutBack } = await read(newsroom, id, number);
  const revision = revisions.find((one) => one.number === Number(number));
  const newest = revisions[0];
  if (!revision || !newest) notFound();
  const { language, direction, dateline } = article;
  const address = `/n/${newsroom}/articles/${article.id}`;
  return (
    <PageWidth width="text">
      <PageHeading title={t("revision", { number: String(revision.number) })}>
        <Link
          href={address}
          dir={direction}
          lang={language}
          className="font-serif text-base text-accent underline underline-offset-4"
        >
          {article.title}
        </Link>
        <div className="mt-2">
          <RevisionLine revision={revision} timeZone={dateline.timeZone} />
        </div>
      </PageHeading>
      <div className="mb-6">
        {revision.number === newest.number ? (
          <Notice tone="info">
            {t("page.newest")}{" "}
            <Link href={address} className={linkClass}>
              {t("page.check")}
            </Link>
          </Notice>
        ) : (
          <Notice tone="warn">
            {t.rich("page.notNewest", {
              newest: String(newest.number),
              link: (words) => (
                <Link href={address} className={linkClass}>
                  {words}
                </Link>
              ),
            })}{" "}
            <Link
              href={`${address}/changes?from=${revision.number}&to=${newest.number}`}
              prefetch={false}
              className={linkClass}
            >
              {t("page.since")}
            </Link>
          </Notice>
        )}
        {mayPutBack && revision.number !== newest.number ? (
          <div className="mt-3">
            <PutBack
              newsroom={newsroom}
              articleId={article.id}
              number={revision.number}
              newest={newest.number}
            />
          </div>
        ) : null}
        {revision.number > 1 ? (
          <p className="mt-3 text-sm">
            <Link
              href={`${address}/changes?from=${revision.number - 1}&to=${revision.number}`}
              prefetch={false}
              className="text-accent underline underline-offset-4"
            >
              {t("page.with")}
            </Link>
          </p>
        ) : null}
      </div>
      <div className="rounded-lg border border-line bg-surface px-14 py-12 shadow-card max-lg:px-5 max-lg:py-6">
        <ReadOnlyText
          key={revision.id}
          document={document}
          language={language}
          direction={direction}
        />
      </div>
    </PageWidth>
  );
}
