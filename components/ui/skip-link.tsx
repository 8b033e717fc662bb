import { useTranslations } from "next-intl";

/** Leads those who use the keyboard past the header; the page's `main` has the id `content`. */
export function SkipLink() {
  const t = useTranslations("ui");
  return (
    <a
      href="#content"
      className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-sm font-medium text-on-fill focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:px-3 focus:py-2"
    >
      {t("skip")}
    </a>
  );
}
