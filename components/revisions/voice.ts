import { useLocale, useTranslations } from "next-intl";

type TextName = Parameters<ReturnType<typeof useTranslations<"revisions">>>[0];

/** The texts of `revisions` in the reader's language, and how it lists things. */
export interface Voice {
  say: (name: TextName, values?: Record<string, string | number>) => string;
  list: (words: readonly string[]) => string;
}

/** The reader's. */
export function useVoice(): Voice {
  const say = useTranslations("revisions");
  const forms = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  return { say, list: (words) => forms.format(words) };
}
