import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EditLive } from "#components/live/edit-live.tsx";
import { EditArticle } from "#components/revisions/edit/edit-article.tsx";
import { OnlyTab } from "#components/revisions/edit/only-tab.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { whyNot } from "#lib/engines/permissions/permissions.ts";
import { nextState } from "#lib/engines/permissions/transition.ts";
import { sentenceIn } from "#lib/platform/languages/sentences/sentence-in.ts";
import { forPage, pageActor, pageId } from "../../../page-actor.ts";
import { readNewerAction } from "./actions.ts";
import { readEdit } from "./read-edit.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("revisions"))("edit.title") };
}

interface Address {
  params: Promise<{ newsroom: string; article: string }>;
}

export default async function EditPage({ params }: Address) {
  const t = await getTranslations("revisions.edit");
  const { newsroom, article: id } = await params;
  const actor = await pageActor(newsroom);
  const articleId = pageId(id);
  const view = await forPage(newsroom, () => readEdit(actor, articleId));
  const { title, language, direction, state } = view.article;
  const refusal = whyNot("article.revise", { roles: actor.roles });
  const isClosed = nextState(articleWorkflow, state, "revise") === undefined;
  const link = (
    <Link
      href={`/n/${newsroom}/articles/${articleId}`}
      dir={direction}
      lang={language}
      className="font-serif text-base text-accent underline underline-offset-4"
    >
      {title}
    </Link>
  );
  if (refusal || isClosed) {
    return (
      <PageWidth width="text">
        <PageHeading title={t(refusal ? "notForYou" : "closed")}>
          {link}
          <p className="mt-1">
            {refusal
              ? `${sentenceIn(await getLocale(), refusal)} ${t("who")}`
              : t("state", { state })}
          </p>
        </PageHeading>
      </PageWidth>
    );
  }
  return (
    <PageWidth width="wide">
      <PageHeading title={t("title")}>
        {link}
        <p className="mt-1">
          {t.rich("about", {
            link: (words) => (
              <Link
                href={`/n/${newsroom}/articles/${articleId}/new-version`}
                className="text-accent underline underline-offset-4"
              >
                {words}
              </Link>
            ),
          })}
        </p>
      </PageHeading>
      <OnlyTab key={articleId} name={`${articleId}/${view.memberId}`}>
        <EditLive newsroom={newsroom} articleId={articleId} seq={view.seq} me={view.memberId} />
        <EditArticle view={view} door={readNewerAction} />
      </OnlyTab>
    </PageWidth>
  );
}
