import { useTranslations } from "next-intl";
import { PageSkeleton, RowBones } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  const t = useTranslations("articles");
  return (
    <PageSkeleton width="list" title={t("title")}>
      <RowBones lines={["h-6 w-4/5", "h-4 w-3/5", "h-3 w-2/5"]} end="h-5 w-40 rounded-full" />
    </PageSkeleton>
  );
}
