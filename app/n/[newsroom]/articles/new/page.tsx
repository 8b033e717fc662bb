import type { Metadata } from "next";
import { ImportForm } from "#components/articles/import/import-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { settings } from "#lib/core/env.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import { whyNot } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { pageActor } from "../../page-actor.ts";
import { importDraftAction } from "./actions.ts";

export const metadata: Metadata = { title: "Import a draft" };

export default async function ImportPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const refusal = whyNot("article.import", { roles: actor.roles });
  if (refusal) {
    return (
      <PageWidth width="text">
        <PageHeading title="Importing is not for you">
          {refusal} Reporters and editors import drafts.
        </PageHeading>
      </PageWidth>
    );
  }
  const members = await withNewsroom(actor, listMembers);
  return (
    <PageWidth width="wide">
      <PageHeading title="Import a draft">
        First its text, then what it is. The checks run as soon as it is in.
      </PageHeading>
      <ImportForm
        newsroom={actor.newsroomSlug}
        memberId={actor.memberId}
        members={members.map(({ id, name }) => ({ id, name }))}
        maxUploadBytes={settings().MAX_UPLOAD_BYTES}
        door={importDraftAction}
      />
    </PageWidth>
  );
}
