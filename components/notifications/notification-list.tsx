"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useReading } from "#components/reading/use-reading.ts";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { MixedText } from "#components/ui/mixed-text.tsx";
import { markReadAction } from "#lib/domain/notifications/actions.ts";
import { placeOf } from "#lib/domain/notifications/place.ts";
import type { NotificationView } from "#lib/domain/notifications/present.ts";
import { unreadChanged } from "./unread-changed.ts";

/** Leads where a notification does: to a page, or to the file of a report, which the page stays for. */
function Place(props: { href: string; isFile: boolean; onClick: () => void; children: ReactNode }) {
  const { isFile, ...link } = props;
  const look = "rounded after:absolute after:inset-0 hover:text-accent-strong";
  if (!isFile) return <Link {...link} className={look} />;
  return (
    <a {...link} className={look}>
      {props.children}
    </a>
  );
}

/** What the reader was told of; following a line reads it. */
export function NotificationList(props: {
  newsroom: string;
  notifications: readonly NotificationView[];
}) {
  const t = useTranslations("notifications");
  const { newsroom, notifications } = props;
  const { read: readPage } = useReading();
  if (notifications.length === 0) {
    return (
      <p className="rounded-lg border border-dashed border-line-strong px-6 py-10 text-center text-sm text-ink-soft">
        {t("none")}
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {notifications.map((one) => {
        const { chainId, seq, article, isRead } = one;
        const isFile = one.report?.isReady ?? false;
        const read = async () => {
          await markReadAction(newsroom, { chainId, seq });
          unreadChanged();
          if (isFile) readPage();
        };
        return (
          <li
            key={`${chainId}:${seq}`}
            className={`relative border-s-4 px-4 py-3 hover:bg-paper/60 ${isRead ? "border-s-transparent" : "border-s-accent"}`}
          >
            <p className="mb-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-soft">
              <Chip tone={isRead ? "neutral" : "accent"}>
                {isRead ? t(`kinds.${one.kind}`) : t("new", { kind: one.kind })}
              </Chip>
              <LocalTime iso={one.at} />
            </p>
            <p className={`line-clamp-3 break-words ${isRead ? "" : "font-medium"}`}>
              <Place
                href={placeOf(newsroom, { ...one, articleId: article.id })}
                isFile={isFile}
                onClick={() => void (isRead || read())}
              >
                <MixedText>{one.sentence}</MixedText>
              </Place>
            </p>
            <p
              dir={article.direction}
              lang={article.language}
              className="mt-0.5 truncate font-serif text-sm text-ink-soft"
            >
              {article.title}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
