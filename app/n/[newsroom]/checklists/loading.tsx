import { useTranslations } from "next-intl";
import { CardBones, PageSkeleton } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  const t = useTranslations("checklists");
  return (
    <PageSkeleton width="list" title={t("title")}>
      <CardBones count={6} columns="md:grid-cols-2 xl:grid-cols-3" />
    </PageSkeleton>
  );
}
