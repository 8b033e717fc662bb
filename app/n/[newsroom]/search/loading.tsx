import { useTranslations } from "next-intl";
import { PageSkeleton, RowBones } from "#components/ui/page-skeletons.tsx";
import { Bone } from "#components/ui/skeleton.tsx";

export default function Loading() {
  const t = useTranslations("search");
  return (
    <PageSkeleton width="list" title={t("title")} hasLine={false}>
      <Bone className="mb-5 h-11 w-full" />
      <RowBones lines={["h-4 w-24", "h-6 w-4/5", "h-4 w-full", "h-3 w-2/5"]} />
    </PageSkeleton>
  );
}
