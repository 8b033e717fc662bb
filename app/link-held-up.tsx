import { getTranslations } from "next-intl/server";
import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asAction } from "#lib/platform/command/action.ts";
import { limitLink } from "#lib/platform/limits/limit-of-door.ts";

/**
 * The page in the place of a link's own where too many were tried from one address; undefined where the
 * link may be looked up.
 */
export async function linkHeldUp() {
  const counted = await asAction(limitLink);
  if (counted.ok) return undefined;
  const t = await getTranslations("newsrooms.refused");
  return (
    <BarePage>
      <PageHeading title={t("heading")}>{counted.message}</PageHeading>
    </BarePage>
  );
}
