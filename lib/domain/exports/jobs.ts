import { now } from "#lib/core/clock.ts";
import type { Command } from "#lib/platform/command/define-command.ts";
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

/** Takes away what of a newsroom lies to be fetched: all of it, or of this article alone. */
export function clearExportsOf(newsroomId: string, articleId?: string): Promise<void> {
  return clearKeptFiles(({ note }) => {
    const order = reportOrder.safeParse(note);
    if (!order.success || order.data.newsroomId !== newsroomId) return false;
    return articleId === undefined || order.data.articleId === articleId;
  });
}

/**
 * A command that erases texts, after which no report of the newsroom lies about that still has them: whoever asked for
 * one asks again.
 */
export const clearingExports = <Result>(command: Command<Result>): Command<Result> => ({
  ...command,
  async run(actor, ...request) {
    const result = await command.run(actor, ...request);
    await clearExportsOf(actor.newsroomId);
    return result;
  },
});
