import { z } from "zod";
import { readOperation } from "#lib/platform/api/operation.ts";
import { numberedPageInput, numberedPageOf, paged } from "#lib/platform/api/paging.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { presentChain } from "./present.ts";
import { readEventsAfter } from "./queries.ts";
import { recordedEvent } from "./recorded-event.ts";
import { eventResource } from "./resource.ts";
import { isWithheld } from "./withheld.ts";

/** Events of one chain, an article's or (null) the newsroom's own, after the one of this number. */
async function eventsAfter(db: Db, articleId: string | null, after: number, limit: number) {
  const page = await readEventsAfter(db, articleId, after, limit + 1);
  const read = page.events.map(recordedEvent);
  const { lines } = presentChain(page, "en");
  const events = lines.map(({ seq, at, hash, sentence }, index) => {
    const event = read[index];
    const shown = event && !isWithheld(event, page.names) ? event : undefined;
    const [type, actor] = [shown?.type ?? null, shown?.actor.member ?? null];
    return { seq, at, hash, sentence, type, actor };
  });
  return paged(events, limit, ({ seq }) => seq);
}

export const listEventsOperation = readOperation({
  path: "/articles/{article}/events",
  summary: "What happened to an article: its log, the oldest first.",
  input: z.object({ articleId: z.uuid(), ...numberedPageInput }),
  named: { articleId: "article" },
  answer: numberedPageOf(eventResource),
  read: (db, { articleId, after = 0, limit }) => eventsAfter(db, articleId, after, limit),
});

export const listNewsroomEventsOperation = readOperation({
  path: "/events",
  summary: "What happened to the newsroom itself: its log, the oldest first.",
  input: z.object(numberedPageInput),
  answer: numberedPageOf(eventResource),
  read: (db, { after = 0, limit }) => eventsAfter(db, null, after, limit),
});
