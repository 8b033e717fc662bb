"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { places } from "./places.ts";

/** The rooms of a newsroom, in a row or, where that is too narrow, in a menu; the one that the page is in is marked. */
export function NewsroomNav({ slug }: { slug: string }) {
  const t = useTranslations("newsrooms");
  const pathname = usePathname();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const rooms = places.map(({ part, name }) => {
    const href = part ? `/n/${slug}/${part}` : `/n/${slug}`;
    const current = pathname === href || (part !== "" && pathname.startsWith(`${href}/`));
    return { href, current, label: t(`places.${name}`) };
  });
  const here = rooms.find(({ current }) => current);

  return (
    <nav
      aria-label={t("nav")}
      className="relative flex h-full items-stretch"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="flex items-center gap-1 rounded px-1.5 text-sm font-medium lg:hidden"
      >
        <span className="sr-only">{t("menu")}</span>
        {here?.label ?? t("nav")}
        <ChevronDown aria-hidden="true" className="size-4" />
      </button>
      <ul
        id={id}
        className={`flex items-stretch gap-1 max-lg:absolute max-lg:start-0 max-lg:top-full max-lg:z-40 max-lg:min-w-48 max-lg:flex-col max-lg:rounded-lg max-lg:border max-lg:border-line max-lg:bg-surface max-lg:p-1.5 max-lg:shadow-float ${isOpen ? "" : "max-lg:hidden"}`}
      >
        {rooms.map(({ href, current, label }) => (
          <li key={href} className="flex">
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              onClick={() => setOpen(false)}
              className="relative flex flex-1 items-center rounded px-2 text-sm text-ink-soft transition-colors hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink max-lg:py-2 max-lg:hover:bg-sunken max-lg:aria-[current=page]:bg-accent-soft lg:aria-[current=page]:after:absolute lg:aria-[current=page]:after:inset-x-2 lg:aria-[current=page]:after:bottom-0 lg:aria-[current=page]:after:h-0.5 lg:aria-[current=page]:after:bg-accent"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
