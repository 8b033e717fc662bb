import { useTranslations } from "next-intl";
import { PageSkeleton } from "#components/ui/page-skeletons.tsx";
import { Bone } from "#components/ui/skeleton.tsx";

export default function Loading() {
  const t = useTranslations("revisions.version");
  return (
    <PageSkeleton width="text" title={t("heading")}>
      <Bone className="h-36 w-full rounded-lg" />
    </PageSkeleton>
  );
}
