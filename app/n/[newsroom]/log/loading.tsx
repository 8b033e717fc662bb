import { useTranslations } from "next-intl";
import { PageSkeleton, RowBones } from "#components/ui/page-skeletons.tsx";
import { Bone } from "#components/ui/skeleton.tsx";

export default function Loading() {
  const t = useTranslations("history.log");
  return (
    <PageSkeleton width="list" title={t("title")}>
      <Bone className="mb-6 h-56 w-full rounded-lg" />
      <RowBones lines={["h-5 w-4/5"]} end="h-9 w-36" />
    </PageSkeleton>
  );
}
