import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AddMemberForm } from "#components/members/add-member-form.tsx";
import { MemberList } from "#components/members/member-list.tsx";
import { RoleTable } from "#components/members/role-table.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { presentMembers } from "#lib/domain/members/present.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { pageActor } from "../page-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members"))("title") };
}

export default async function MembersPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("members");
  const { members, can } = presentMembers(await withNewsroom(actor, listMembers), actor);
  return (
    <PageWidth width={can.add ? "wide" : "list"}>
      <PageHeading
        title={t("title")}
        action={
          allows("tokens.manage", { roles: actor.roles }) ? (
            <Link href={`/n/${actor.newsroomSlug}/tokens`} className={buttonClass()}>
              {t("tokens")}
            </Link>
          ) : undefined
        }
      >
        {t(can.add ? "about" : "aboutOthers")}
      </PageHeading>
      <div
        className={
          can.add ? "grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]" : undefined
        }
      >
        <div className="flex min-w-0 flex-col gap-10">
          <MemberList members={members} />
          <RoleTable />
        </div>
        {can.add ? <AddMemberForm newsroom={actor.newsroomSlug} /> : null}
      </div>
    </PageWidth>
  );
}
