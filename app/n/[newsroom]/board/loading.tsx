import { useTranslations } from "next-intl";
import { BoardSkeleton } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  const t = useTranslations("board");
  return <BoardSkeleton title={t("title")} />;
}
