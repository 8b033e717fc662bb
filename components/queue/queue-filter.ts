import type { QueuedArticle, Waiting } from "#lib/domain/queue/present.ts";
import { type Reason, reasonKeys } from "#lib/domain/queue/reasons.ts";

/** What of a queue is shown. */
export interface QueueFilter {
  reason?: Reason;
  overdue: boolean;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The filter that an address holds. */
export function queueFilterOf({ reason, due }: Params): QueueFilter {
  return { reason: reasonKeys.find((key) => key === reason), overdue: due === "overdue" };
}

/** The end of the address that holds a filter; empty for none. */
export function queueQueryOf({ reason, overdue }: QueueFilter): string {
  const params = new URLSearchParams({
    ...(reason ? { reason } : {}),
    ...(overdue ? { due: "overdue" } : {}),
  });
  return params.size > 0 ? `?${params}` : "";
}

/** What a filter lets through. */
export function filteredQueue(waiting: readonly Waiting[], filter: QueueFilter): Waiting[] {
  return waiting.filter(
    ({ reason, due }) =>
      (!filter.reason || reason === filter.reason) && (!filter.overdue || due === "overdue"),
  );
}

/** What is in order, by article: the one that has the first entry comes first. */
export function byArticle<T extends { article: QueuedArticle }>(
  entries: readonly T[],
): { article: QueuedArticle; entries: T[] }[] {
  const groups = new Map<string, { article: QueuedArticle; entries: T[] }>();
  for (const one of entries) {
    const group = groups.get(one.article.id) ?? { article: one.article, entries: [] };
    group.entries.push(one);
    groups.set(one.article.id, group);
  }
  return [...groups.values()];
}

/** Where the thing that waits is. */
export function placeOf(newsroom: string, waiting: Waiting): string {
  const { article, claim, question, reason } = waiting;
  const address = `/n/${newsroom}/articles/${article.id}`;
  if (claim) return `${address}?claim=${claim.id}`;
  if (reason === "contradiction") return `${address}?show=findings`;
  return question ? `${address}?entry=${question.id}` : address;
}
