import type { Metadata } from "next";
import Link from "next/link";
import { EditLive } from "#components/live/edit-live.tsx";
import { EditArticle } from "#components/revisions/edit/edit-article.tsx";
import { OnlyTab } from "#components/revisions/edit/only-tab.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { whyNot } from "#lib/engines/permissions/permissions.ts";
import { nextState } from "#lib/engines/permissions/transition.ts";
import { forPage, pageActor, pageId } from "../../../page-actor.ts";
import { readNewerAction } from "./actions.ts";
import { readEdit } from "./read-edit.ts";

export const metadata: Metadata = { title: "Edit" };

interface Address {
  params: Promise<{ newsroom: string; article: string }>;
}

export default async function EditPage({ params }: Address) {
  const { newsroom, article: id } = await params;
  const actor = await pageActor(newsroom);
  const articleId = pageId(id);
  const view = await forPage(newsroom, () => readEdit(actor, articleId));
  const { title, language, direction, state, stateLabel } = view.article;
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
        <PageHeading
          title={refusal ? "Editing is not for you" : "This article is not edited any more"}
        >
          {link}
          <p className="mt-1">
            {refusal
              ? `${refusal} Reporters and editors edit articles.`
              : `It is ${stateLabel.toLowerCase()}.`}
          </p>
        </PageHeading>
      </PageWidth>
    );
  }
  return (
    <PageWidth width="wide">
      <PageHeading title="Edit">
        {link}
        <p className="mt-1">
          Saving makes a new revision. The old ones stay as they are, and can be read. Or{" "}
          <Link
            href={`/n/${newsroom}/articles/${articleId}/new-version`}
            className="text-accent underline underline-offset-4"
          >
            import a new version of the file
          </Link>
          .
        </p>
      </PageHeading>
      <OnlyTab key={articleId} name={`${articleId}/${view.memberId}`}>
        <EditLive newsroom={newsroom} articleId={articleId} seq={view.seq} me={view.memberId} />
        <EditArticle view={view} door={readNewerAction} />
      </OnlyTab>
    </PageWidth>
  );
}
