import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportForm } from "#components/articles/import/import-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { settings } from "#lib/core/env.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { pageActor } from "../../page-actor.ts";
import { importDraftAction } from "./actions.ts";
import { importRecordAction } from "./record-actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("articles"))("import") };
}

export default async function ImportPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("articles");
  if (!allows("article.import", { roles: actor.roles })) {
    return (
      <PageWidth width="text">
        <PageHeading title={t("new.notForYou")}>{t("new.whoImports")}</PageHeading>
      </PageWidth>
    );
  }
  const members = await withNewsroom(actor, listMembers);
  return (
    <PageWidth width="wide">
      <PageHeading title={t("import")}>{t("new.about")}</PageHeading>
      <ImportForm
        newsroom={actor.newsroomSlug}
        memberId={actor.memberId}
        members={members.map(({ id, name }) => ({ id, name }))}
        maxUploadBytes={settings().MAX_UPLOAD_BYTES}
        door={importDraftAction}
        recordDoor={importRecordAction}
      />
    </PageWidth>
  );
}
