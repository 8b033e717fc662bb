import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { replayPeople } from "./replay-people.ts";
import type { Person } from "./report.ts";

/** By what role somebody is called who has several: the first of these. */
const labels: readonly (readonly [role: string, label: string])[] = [
  ["editor", "Editor"],
  ["reviewer", "Reviewer"],
  ["reporter", "Reporter"],
  ["auditor", "Auditor"],
  ["admin", "Administrator"],
  ["bot", "Bot"],
];

const labelOf = (roles: readonly string[]) =>
  labels.find(([role]) => roles.includes(role))?.[1] ?? "Member";

/** Who is in the byline, by their ids. */
export const bylineOf = (events: readonly RecordedEvent[]): Set<string> =>
  new Set(
    events.flatMap((event) =>
      event.type === "article.imported"
        ? event.detail.byline.members.map(({ member }) => member)
        : [],
    ),
  );

/**
 * What members are called where their names are hidden, by their ids: `Reviewer 1`, `Editor 2`. Numbered in the order in
 * which they first acted, so that a later report of the article calls them the same; by the role that they had then.
 * Whoever is in the byline is named there, and keeps their name.
 * @param events of the article's log, with names or without
 */
export function pseudonymsOf(events: readonly RecordedEvent[]): Map<string, string> {
  const named = bylineOf(events);
  const rolesOf = new Map<string, readonly string[]>();
  for (const { actor, erased } of events) {
    if (!erased && !rolesOf.has(actor.member)) rolesOf.set(actor.member, actor.roles);
  }
  const people = events.reduce<Person[]>(replayPeople, []).map(({ member }) => member);
  // Whoever had leave to decide alone, and did nothing.
  const deciders = events.flatMap((event) =>
    event.type === "break_glass.granted" ? event.data.decider : [],
  );
  const counts = new Map<string, number>();
  const called = new Map<string, string>();
  for (const member of [...rolesOf.keys(), ...people, ...deciders]) {
    if (called.has(member) || named.has(member)) continue;
    const label = labelOf(rolesOf.get(member) ?? []);
    const number = (counts.get(label) ?? 0) + 1;
    counts.set(label, number);
    called.set(member, `${label} ${number}`);
  }
  return called;
}
