"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { places } from "./places.ts";

/** The rooms of a newsroom; the one that the page is in is marked. */
export function NewsroomNav({ slug }: { slug: string }) {
  const t = useTranslations("newsrooms");
  const pathname = usePathname();
  return (
    <nav aria-label={t("nav")} className="flex h-full items-stretch overflow-x-auto sm:gap-1">
      {places.map(({ part, name }) => {
        const href = part ? `/n/${slug}/${part}` : `/n/${slug}`;
        const current = pathname === href || (part !== "" && pathname.startsWith(`${href}/`));
        return (
          <Link
            key={part}
            href={href}
            aria-current={current ? "page" : undefined}
            className="relative flex items-center px-1.5 text-sm sm:px-2 text-ink-soft transition-colors hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-2 aria-[current=page]:after:bottom-0 aria-[current=page]:after:h-0.5 aria-[current=page]:after:bg-accent"
          >
            {t(`places.${name}`)}
          </Link>
        );
      })}
    </nav>
  );
}
