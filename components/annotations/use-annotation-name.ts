import { useTranslations } from "next-intl";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";

/** A short name for an annotation: what it says, else the words that it is on. */
export function useAnnotationName(): (annotation: AnnotationView) => string {
  const t = useTranslations("annotations");
  return ({ kind, body, replacement, spans }) => {
    const words = () => spans.map(({ exact }) => exact).join(" … ");
    return t("named", { kind, says: body || replacement || words() });
  };
}
