import { useTranslations } from "next-intl";
import { useAnnotationName } from "#components/annotations/use-annotation-name.ts";
import type { Item } from "./items.ts";

/** A short name for an item, for lists and announcements. */
export function useItemName(): (item: Item) => string {
  const t = useTranslations("workbench.item");
  const nameOfAnnotation = useAnnotationName();
  return (item) => {
    if (item.type === "annotation") return nameOfAnnotation(item.annotation);
    if (item.type === "finding") return t("finding", { message: item.finding.message });
    const { number, statement } = item.claim;
    return t("claim", { number: String(number), statement });
  };
}
