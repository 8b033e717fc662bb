import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { CaretWords } from "./said-of-caret.ts";

/** How what the caret comes to is said in the reader's language. */
export function useCaretWords(): CaretWords {
  const t = useTranslations("editor.caret");
  return useMemo(
    () => ({
      space: t("space"),
      endOfLine: t("endOfLine"),
      end: t("end"),
      marked: (words) => t("marked", { words }),
      mark: ({ kind, label = "" }) => t("mark", { kind, label }).trim(),
    }),
    [t],
  );
}
