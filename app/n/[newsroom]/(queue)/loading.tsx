import { useTranslations } from "next-intl";
import { PageSkeleton, RowBones } from "#components/ui/page-skeletons.tsx";
import { Bone } from "#components/ui/skeleton.tsx";

export default function Loading() {
  const t = useTranslations("queue");
  return (
    <PageSkeleton width="list" title={t("title")}>
      <Bone className="mb-6 h-7 w-72 max-w-full" />
      <Bone className="mb-3 h-6 w-3/5" />
      <RowBones lines={["h-5 w-4/5", "h-4 w-2/5"]} end="h-5 w-24 rounded-full" />
    </PageSkeleton>
  );
}
