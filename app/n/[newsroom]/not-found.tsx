import { useTranslations } from "next-intl";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";

export default function NotFoundInNewsroom() {
  const t = useTranslations("newsrooms.notFound");
  return (
    <PageWidth width="text">
      <PageHeading title={t("heading")}>{t("inNewsroom")}</PageHeading>
    </PageWidth>
  );
}
