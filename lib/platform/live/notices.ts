import { z } from "zod";
import type { Db } from "#lib/platform/db/client.ts";
import { doings } from "./messages.ts";

/** The channel of PostgreSQL (LISTEN, NOTIFY) by which the processes of one database hear of each other. */
export const liveChannel = "stet_live";

const id = z.uuid();
const place = { newsroom: id, article: id };

/** PostgreSQL takes less than 8,000 bytes: this many tabs, with names of this length, fit into it. */
const TABS_A_NOTICE = 12;
const LONGEST_NAME = 80;

const openTab = z.object({
  tab: id,
  member: id,
  name: z.string().transform((name) => name.slice(0, LONGEST_NAME).toWellFormed()),
  doing: z.enum(doings),
  claim: id.optional(),
});

/** An article that is open in one tab of somebody's browser. */
export type OpenTab = z.output<typeof openTab>;

/** What processes tell each other: ids, numbers and who is where. Never what anybody wrote. */
const notice = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("event"), ...place, seq: z.int().positive() }),
  z.object({ kind: z.literal("here"), ...place, tabs: z.array(openTab) }),
  z.object({ kind: z.literal("gone"), ...place, tab: id }),
  z.object({ kind: z.literal("ask"), ...place }),
  // Told by triggers: by what they were let in, a person or everybody in a newsroom, may have changed.
  z.object({ kind: z.literal("standing"), person: id.optional(), newsroom: id.optional() }),
]);
export type Notice = z.output<typeof notice>;

/** What one process tells of the tabs that are connected to it, or of an event. */
export type TabNotice = Exclude<Notice, { kind: "standing" }>;

/** Tells every process, this one too, when the transaction commits, and not otherwise. */
export async function tell(db: Db, ...told: readonly TabNotice[]): Promise<void> {
  const payloads = told.map((what) => JSON.stringify(notice.parse(what)));
  await db.$executeRaw`
    SELECT pg_notify(${liveChannel}, payload) FROM unnest(${payloads}::text[]) AS payload`;
}

/** Reads what a process told; undefined where another version of the application tells it otherwise. */
export function readNotice(payload: string): Notice | undefined {
  try {
    return notice.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
}

/** The notices by which a process tells of all its open tabs of one article. */
export function noticesOf(
  at: { newsroom: string; article: string },
  tabs: readonly OpenTab[],
): TabNotice[] {
  const count = Math.ceil(tabs.length / TABS_A_NOTICE);
  return Array.from({ length: count }, (_, index) => ({
    kind: "here",
    newsroom: at.newsroom,
    article: at.article,
    tabs: tabs.slice(index * TABS_A_NOTICE, (index + 1) * TABS_A_NOTICE),
  }));
}
