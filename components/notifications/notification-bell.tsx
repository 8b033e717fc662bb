"use client";

import { Bell } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { useUnread } from "./use-unread.ts";

/** The way to the notifications, with how many are unread. */
export function NotificationBell(props: { newsroom: string; unread: number }) {
  const t = useTranslations("notifications");
  const { newsroom } = props;
  const href = `/n/${newsroom}/notifications`;
  const pathname = usePathname();
  const unread = useUnread(newsroom, props.unread, pathname);
  return (
    <Link
      href={href}
      aria-current={pathname === href ? "page" : undefined}
      className={buttonClass("quiet", "relative px-2")}
    >
      <Bell aria-hidden="true" className="size-4" />
      <span className="sr-only">{unread > 0 ? t("bell", { count: unread }) : t("title")}</span>
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="absolute end-0 top-0 min-w-4 rounded-full bg-bad px-1 text-center text-[0.65rem] leading-4 font-semibold text-on-fill tabular-nums"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      ) : null}
    </Link>
  );
}
