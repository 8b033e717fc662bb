import { useLocale } from "next-intl";
import { directionOf } from "#lib/platform/languages/languages.ts";

/** The interface's language and direction, for its words within an article's text, which may be in another. */
export function useOwnLanguage(): { lang: string; dir: "ltr" | "rtl" } {
  const lang = useLocale();
  return { lang, dir: directionOf(lang) };
}
