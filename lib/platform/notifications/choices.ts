import type { Actor } from "#lib/platform/command/actor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { kindKeys, type NotificationKind } from "./kinds.ts";
import { type MailChoice, usualChoices } from "./mail-choices.ts";

/** When a member is told of each kind by e-mail. */
export type MailChoices = Record<NotificationKind, MailChoice>;

/** When each of these members is told of each kind by e-mail: as they chose, or as is usual. */
export async function readMailChoices(
  db: Db,
  memberIds: readonly string[],
): Promise<Map<string, MailChoices>> {
  const rows = await db.mailChoice.findMany({ where: { memberId: { in: [...memberIds] } } });
  const chosen = (memberId: string, kind: NotificationKind) =>
    rows.find((row) => row.memberId === memberId && row.kind === kind)?.choice as
      | MailChoice
      | undefined;
  return new Map(
    memberIds.map((memberId) => [
      memberId,
      Object.fromEntries(
        kindKeys.map((kind) => [kind, chosen(memberId, kind) ?? usualChoices[kind]]),
      ) as MailChoices,
    ]),
  );
}

/** Keeps when the member wants to be told of a kind. It is theirs alone: no chain records it. */
export async function chooseMail(
  actor: Pick<Actor, "newsroomId" | "personId" | "memberId">,
  kind: NotificationKind,
  choice: MailChoice,
): Promise<void> {
  const { newsroomId, memberId } = actor;
  await inScope(actor, async (db) => {
    const where = { newsroomId, memberId, kind };
    const { count } = await db.mailChoice.updateMany({ where, data: { choice } });
    if (count > 0) return;
    // Two tabs may choose at the same time: the later one holds.
    await db.mailChoice.createMany({ data: { ...where, choice }, skipDuplicates: true });
    await db.mailChoice.updateMany({ where, data: { choice } });
  });
}
