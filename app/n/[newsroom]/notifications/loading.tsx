import { useTranslations } from "next-intl";
import { PageSkeleton, RowBones } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  const t = useTranslations("notifications");
  return (
    <PageSkeleton width="text" title={t("title")}>
      <RowBones lines={["h-4 w-32", "h-5 w-full", "h-4 w-3/5"]} />
    </PageSkeleton>
  );
}
