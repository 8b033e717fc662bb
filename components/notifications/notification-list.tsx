"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { MixedText } from "#components/ui/mixed-text.tsx";
import { markReadAction } from "#lib/domain/notifications/actions.ts";
import type { NotificationView } from "#lib/domain/notifications/present.ts";
import { unreadChanged } from "./unread-changed.ts";

function placeOf(newsroom: string, { article, claimId, annotationId }: NotificationView): string {
  const address = `/n/${newsroom}/articles/${article.id}`;
  if (claimId) return `${address}?claim=${claimId}`;
  return annotationId ? `${address}?entry=${annotationId}` : `${address}/changes`;
}

/** What the reader was told of; following a line reads it. */
export function NotificationList(props: {
  newsroom: string;
  notifications: readonly NotificationView[];
}) {
  const t = useTranslations("notifications");
  const { newsroom, notifications } = props;
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
        const read = async () => {
          await markReadAction(newsroom, { chainId, seq });
          unreadChanged();
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
              <Link
                href={placeOf(newsroom, one)}
                onClick={() => void (isRead || read())}
                className="rounded after:absolute after:inset-0 hover:text-accent-strong"
              >
                <MixedText>{one.sentence}</MixedText>
              </Link>
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
