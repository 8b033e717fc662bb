import { settings } from "#lib/core/env.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { DigestData, MailData } from "#lib/platform/jobs/queues.ts";
import { type Mail, sendMail } from "#lib/platform/net/send-mail.ts";
import { markMailed } from "#lib/platform/notifications/marks.ts";
import { mailOf } from "./mail-text.ts";
import { type MailTask, readMailTask } from "./queries.ts";

/** Takes an e-mail; in a test, somewhere else than to a server. */
type Send = (mail: Mail) => Promise<void>;

/** The address under which people reach the application: the start puts it into the settings. */
function addressOf(path: string): string {
  return new URL(path, settings().STET_URL ?? "http://localhost").href;
}

async function send(
  { to, language, newsroom, lines }: MailTask,
  id: string,
  by: Send,
): Promise<void> {
  const told = lines.map(({ path, ...line }) => ({ ...line, url: addressOf(path) }));
  await by({ to, id, ...mailOf(language, newsroom, told, addressOf("/account")) });
}

/**
 * Sends one notification by e-mail, if it is still unread and its member still wants it so. Read in one
 * transaction, sent in none, and noted in another: one that fails in between is sent again, under the same id.
 * @throws what may be better another time
 */
export async function mailAtOnce(job: MailData, by: Send = sendMail): Promise<void> {
  const { newsroomId, memberId, chainId, seq } = job;
  const task = await inScope({ newsroomId }, (db) =>
    readMailTask(db, memberId, "at_once", { chainId, seq }),
  );
  if (!task) return;
  await send(task, `${chainId}.${seq}.${memberId}`, by);
  await markMailed(job, task.lines);
}

/** Sends a member what they have not read of the kinds that they want once a day. */
export async function mailDigest(job: DigestData, by: Send = sendMail): Promise<void> {
  const { newsroomId, memberId } = job;
  const task = await inScope({ newsroomId }, (db) => readMailTask(db, memberId, "daily"));
  const [newest] = task?.lines ?? [];
  if (!task || !newest) return;
  await send(task, `digest.${newest.chainId}.${newest.seq}.${memberId}`, by);
  await markMailed(job, task.lines);
}
