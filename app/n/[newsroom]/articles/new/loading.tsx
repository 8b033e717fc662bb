import { useTranslations } from "next-intl";
import { PageSkeleton } from "#components/ui/page-skeletons.tsx";
import { Bone } from "#components/ui/skeleton.tsx";

export default function Loading() {
  const t = useTranslations("articles");
  return (
    <PageSkeleton width="wide" title={t("import")}>
      <Bone className="mb-6 h-36 w-full rounded-lg" />
      <Bone className="h-72 w-full rounded-lg" />
    </PageSkeleton>
  );
}
