import { UserRound } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { NotificationBell } from "#components/notifications/notification-bell.tsx";
import { SearchEntry } from "#components/search/search-entry.tsx";
import { SignOutButton } from "#components/sessions/sign-out-button.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { Wordmark } from "#components/ui/wordmark.tsx";
import type { Role } from "#lib/engines/permissions/facts.ts";
import { NewsroomNav } from "./newsroom-nav.tsx";

export interface HeaderProps {
  newsroom: { slug: string; name: string };
  person: { name: string; roles: readonly Role[] };
  unread: number;
}

/** The head of every page of a newsroom: 48 px high, so that the workbench has the rest. */
export function NewsroomHeader({ newsroom, person, unread }: HeaderProps) {
  const t = useTranslations("newsrooms");
  const words = useTranslations("words");
  const roles = person.roles.map((role) => words(`roles.${role}`));
  const { list } = useFormatter();
  return (
    <header className="not-printed flex h-[48px] items-center gap-2 border-b border-line bg-surface px-2 sm:gap-3 sm:px-5">
      <Link href={`/n/${newsroom.slug}`} className="rounded px-1 text-xl leading-none">
        <span className="sr-only">{t("queueLink")}</span>
        <span aria-hidden="true">
          <Wordmark />
        </span>
      </Link>
      <span
        dir="auto"
        className="hidden max-w-64 truncate border-s border-line ps-3 font-serif text-[0.95rem] sm:block"
      >
        {newsroom.name}
      </span>
      <div className="h-full sm:ms-3">
        <NewsroomNav slug={newsroom.slug} />
      </div>
      <div className="ms-auto flex min-w-0 items-center gap-1 max-lg:shrink-0 max-sm:gap-0">
        <SearchEntry newsroom={newsroom.slug} />
        <p className="hidden min-w-0 truncate pe-1 text-sm xl:block">
          <bdi>{person.name}</bdi>
          <span className="ms-2 text-xs text-ink-soft">{list(roles, { type: "unit" })}</span>
        </p>
        <NotificationBell newsroom={newsroom.slug} unread={unread} />
        <Link href="/account" className={buttonClass("quiet", "px-2")}>
          <UserRound aria-hidden="true" className="size-4" />
          <span className="max-xl:sr-only">{t("account")}</span>
        </Link>
        <SignOutButton compact />
      </div>
    </header>
  );
}
