"use client";

import { useTranslations } from "next-intl";
import type { Facet } from "./facets.ts";

/** What a facet is called in the reader's language. */
export function useFacetLabel(): (facet: Facet) => string {
  const t = useTranslations("findings");
  const words = useTranslations("words.outcomes");
  return (facet) => (facet === "dismissed" ? t("dismissed") : words(facet));
}
