import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EraseOutsider } from "#components/erasures/erase-outsider.tsx";
import { ErasePerson } from "#components/erasures/erase-person.tsx";
import { FactorRule } from "#components/members/factor-rule.tsx";
import { InvitationList } from "#components/members/invitation-list.tsx";
import { InviteForm } from "#components/members/invite-form.tsx";
import { MemberList } from "#components/members/member-list.tsx";
import { NamesRule } from "#components/members/names-rule.tsx";
import { RoleTable } from "#components/members/role-table.tsx";
import { SignerRules } from "#components/signers/signer-rules.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { pageActor } from "../page-actor.ts";
import { readMembers } from "./read-members.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members"))("title") };
}

export default async function MembersPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("members");
  const { members, can, former, invitations, isFactorRequired, isHidingNames, signerRules } =
    await readMembers(actor);
  const newsroom = actor.newsroomSlug;
  return (
    <PageWidth width={can.invite ? "wide" : "list"}>
      <PageHeading
        title={t("title")}
        action={
          allows("tokens.manage", { roles: actor.roles }) ? (
            <div className="flex flex-wrap gap-2">
              <Link href={`/n/${newsroom}/jobs`} className={buttonClass("quiet")}>
                {t("jobs")}
              </Link>
              <Link href={`/n/${newsroom}/webhooks`} className={buttonClass("quiet")}>
                {t("webhooks")}
              </Link>
              <Link href={`/n/${newsroom}/tokens`} className={buttonClass()}>
                {t("tokens")}
              </Link>
            </div>
          ) : undefined
        }
      >
        {t(can.invite ? "about" : "aboutOthers")}
      </PageHeading>
      <div
        className={
          can.invite ? "grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]" : undefined
        }
      >
        <div className="flex min-w-0 flex-col gap-10">
          <MemberList newsroom={newsroom} members={members} can={can} />
          {invitations.length > 0 ? (
            <section aria-labelledby="invitations">
              <h2 id="invitations" className="mb-4 font-serif text-lg font-semibold">
                {t("invitations.title")}
              </h2>
              <InvitationList newsroom={newsroom} invitations={invitations} />
            </section>
          ) : null}
          {former.length > 0 ? (
            <section aria-labelledby="former">
              <h2 id="former" className="font-serif text-lg font-semibold">
                {t("former.title")}
              </h2>
              <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t("former.about")}</p>
              <MemberList newsroom={newsroom} members={former} can={can} former />
            </section>
          ) : null}
          {can.requireFactor ? (
            <FactorRule newsroom={newsroom} isRequired={isFactorRequired} />
          ) : null}
          {signerRules ? (
            <SignerRules
              newsroom={newsroom}
              rules={signerRules}
              members={members.map(({ id, name }) => ({ id, name }))}
            />
          ) : null}
          {can.hideNames ? <NamesRule newsroom={newsroom} isHiding={isHidingNames} /> : null}
          {can.erase ? <ErasePerson newsroom={newsroom} former={former} /> : null}
          {can.erase ? <EraseOutsider newsroom={newsroom} /> : null}
          <RoleTable />
        </div>
        {can.invite ? <InviteForm newsroom={newsroom} /> : null}
      </div>
    </PageWidth>
  );
}
