import { useTranslations } from "next-intl";
import { PageSkeleton, RowBones } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  const t = useTranslations("webhooks");
  return (
    <PageSkeleton width="wide" title={t("title")}>
      <RowBones lines={["h-5 w-2/5", "h-4 w-3/5", "h-4 w-2/3"]} />
    </PageSkeleton>
  );
}
