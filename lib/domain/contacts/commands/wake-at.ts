import type { Db } from "#lib/platform/db/client.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import type { ContactData } from "#lib/platform/jobs/queues.ts";

/** Has a deadline looked at when it is over: by a job that is there if what the transaction changed is there. */
export function wakeAt(db: Db, data: ContactData, deadline: Date): Promise<void> {
  return enqueue(db, "contact", data, {
    key: data.contactId,
    priority: 0,
    startAfter: deadline,
  });
}
