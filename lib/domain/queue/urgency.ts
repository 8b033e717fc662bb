import type { Priority } from "#lib/domain/claims/categories.ts";

/** What says how urgent something is: times as ISO 8601. */
export interface Urgent {
  dueAt?: string;
  /** Of what has none, nothing is more urgent than usual. */
  priority?: Priority;
  since: string;
}

export type Due = "overdue" | "today";

const dayIn = (timeZone: string, at: Date) =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);

/** Whether its time is over, or ends on this day in the article's zone; undefined where it has more. */
export function dueOf(dueAt: string | undefined, timeZone: string, at: Date): Due | undefined {
  if (dueAt === undefined) return undefined;
  const due = new Date(dueAt);
  if (due <= at) return "overdue";
  return dayIn(timeZone, due) === dayIn(timeZone, at) ? "today" : undefined;
}

const priorities: Record<Priority, number> = { high: 2, normal: 3, low: 4 };

function rank({ due, priority = "normal" }: Urgent & { due?: Due }): number {
  if (due === "overdue") return 0;
  return due === "today" ? 1 : priorities[priority];
}

/** The most urgent first: overdue, due today, of high priority, and the older before the newer. */
export function byUrgency<T extends Urgent & { due?: Due }>(all: readonly T[]): T[] {
  const time = (one: T) => Date.parse((one.due && one.dueAt) ?? one.since);
  return [...all].sort((a, b) => rank(a) - rank(b) || time(a) - time(b));
}
