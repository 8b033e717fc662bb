import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MakeTokenForm } from "#components/tokens/make-token-form.tsx";
import { TokenList } from "#components/tokens/token-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { now } from "#lib/core/clock.ts";
import { presentTokens } from "#lib/domain/tokens/present.ts";
import { listTokens } from "#lib/domain/tokens/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { pageActor } from "../page-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tokens"))("title") };
}

export default async function TokensPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const t = await getTranslations("tokens");
  if (!allows("tokens.manage", { roles: actor.roles })) {
    return (
      <PageWidth width="list">
        <PageHeading title={t("title")}>{t("aboutOthers")}</PageHeading>
      </PageWidth>
    );
  }
  const tokens = presentTokens(await withNewsroom(actor, listTokens), now());
  return (
    <PageWidth width="wide">
      <PageHeading title={t("title")}>{t("about")}</PageHeading>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <TokenList newsroom={actor.newsroomSlug} tokens={tokens} />
        <MakeTokenForm newsroom={actor.newsroomSlug} />
      </div>
    </PageWidth>
  );
}
