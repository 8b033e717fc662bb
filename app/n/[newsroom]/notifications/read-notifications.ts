import { getLocale } from "next-intl/server";
import { type NotificationView, presentNotifications } from "#lib/domain/notifications/present.ts";
import { listNotifications } from "#lib/domain/notifications/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** What the member was told of, read in one transaction. */
export async function readNotifications(actor: Actor): Promise<NotificationView[]> {
  const told = await withNewsroom(actor, (db) => listNotifications(db, actor.memberId));
  return presentNotifications(told, await getLocale());
}
