import { useTranslations } from "next-intl";
import { TextSkeleton } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  const t = useTranslations("revisions.changes");
  return <TextSkeleton title={t("title")} isWide />;
}
