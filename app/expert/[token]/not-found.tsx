import { getTranslations } from "next-intl/server";
import { PageHeading } from "#components/ui/page-heading.tsx";

export default async function NoSuchLink() {
  const t = await getTranslations("experts");
  return (
    <main className="mx-auto max-w-2xl px-4 py-12 sm:px-6">
      <PageHeading title={t("noLink")}>{t("noLinkWhy")}</PageHeading>
    </main>
  );
}
