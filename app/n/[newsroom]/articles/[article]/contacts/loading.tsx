import { useTranslations } from "next-intl";
import { PageSkeleton, RowBones } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  const t = useTranslations("contacts");
  return (
    <PageSkeleton width="list" title={t("title")}>
      <RowBones lines={["h-5 w-4/5"]} end="h-9 w-36" />
    </PageSkeleton>
  );
}
