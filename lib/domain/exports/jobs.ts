import { now } from "#lib/core/clock.ts";
import { clearKeptFiles } from "#lib/platform/files/kept-files.ts";
import { reportOrder } from "./order.ts";

/** How long a file may lie that no order is of: longer than it takes to be made and fetched. */
export const UNCLAIMED_MS = 3_600_000;

/** Takes away what nobody fetches any more: files that a process left when it ended, and those whose time is over. */
export function sweepKeptExports(): Promise<void> {
  return clearKeptFiles(({ note, ageMs }) => {
    const order = reportOrder.safeParse(note);
    return order.success ? new Date(order.data.expiresAt) <= now() : ageMs > UNCLAIMED_MS;
  });
}

/** Takes away what lies to be fetched of one article of a newsroom. */
export function clearExportsOf(newsroomId: string, articleId: string): Promise<void> {
  return clearKeptFiles(({ note }) => {
    const { data: order } = reportOrder.safeParse(note);
    return order?.newsroomId === newsroomId && order.articleId === articleId;
  });
}
