"use client";

import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { searchFieldId } from "./search-form.tsx";

/** The way to the search from every page of a newsroom: a field where there is room, and the key `/`. */
export function SearchEntry({ newsroom }: { newsroom: string }) {
  const t = useTranslations("search");
  const router = useRouter();
  const page = `/n/${newsroom}/search`;
  const isThere = usePathname() === page;
  useShortcut("/", () => {
    const field = document.getElementById(searchFieldId);
    // Where there is no room for a field, the page has one.
    if (!(field instanceof HTMLInputElement) || !field.checkVisibility()) router.push(page);
    else {
      field.focus();
      field.select();
    }
  });
  return (
    <>
      <Link
        href={page}
        aria-current={isThere ? "page" : undefined}
        className={buttonClass("quiet", `px-2 ${isThere ? "" : "xl:hidden"}`)}
      >
        <Search aria-hidden="true" className="size-4" />
        <span className="sr-only">{t("search")}</span>
      </Link>
      {isThere ? null : (
        <Form action={page} role="search" className="relative me-2 hidden xl:block">
          <label htmlFor={searchFieldId} className="sr-only">
            {t("newsroom")}
          </label>
          <input
            id={searchFieldId}
            name="q"
            type="search"
            dir="auto"
            autoComplete="off"
            aria-keyshortcuts="/"
            placeholder={t("search")}
            className="h-8 w-52 rounded-md border border-line-strong bg-paper ps-8 pe-7 text-sm text-ink placeholder:text-ink-soft"
          />
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute start-2.5 top-2 size-4 text-ink-soft"
          />
          <span className="pointer-events-none absolute end-2 top-1.5 text-ink-soft">
            <KeyHint of="/" />
          </span>
        </Form>
      )}
    </>
  );
}
