import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Wordmark } from "#components/ui/wordmark.tsx";

/** A page outside any newsroom: the wordmark, and one column. */
export function BarePage({ action, children }: { action?: ReactNode; children: ReactNode }) {
  const t = useTranslations("newsrooms");
  return (
    <>
      <header className="flex h-[48px] items-center justify-between border-b border-line bg-surface px-4 sm:px-5">
        <Link href="/" className="rounded px-1 text-xl leading-none">
          <span className="sr-only">{t("start")}</span>
          <span aria-hidden="true">
            <Wordmark />
          </span>
        </Link>
        {action}
      </header>
      <main id="content" className="mx-auto max-w-3xl px-4 py-10 sm:px-6 sm:py-14">
        {children}
      </main>
    </>
  );
}
