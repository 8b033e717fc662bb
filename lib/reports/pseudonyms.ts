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

/**
 * What members are called where their names are hidden, by their ids: `Reviewer 1`, `Editor 2`. Numbered in the order in
 * which they first acted, so that a later report of the article calls them the same; by the role that they had then.
 * Whoever is in the byline is named there, and keeps their name. Takes the events of the article's log in their order,
 * with names or without, and holds its members alone.
 */
export function membersCalled() {
  const inByline = new Set<string>();
  const rolesOf = new Map<string, readonly string[]>();
  let people: Person[] = [];
  // Whoever had leave to decide alone, and did nothing.
  const deciders = new Set<string>();
  return {
    see(event: RecordedEvent): void {
      const { actor, erased } = event;
      if (!erased && !rolesOf.has(actor.member)) rolesOf.set(actor.member, actor.roles);
      people = replayPeople(people, event);
      if (event.type === "break_glass.granted") deciders.add(event.data.decider);
      if (event.type === "article.imported")
        for (const { member } of event.detail.byline.members) inByline.add(member);
    },
    /** Who is in the byline, by their ids. */
    inByline,
    people: () => people,
    called(): Map<string, string> {
      const counts = new Map<string, number>();
      const called = new Map<string, string>();
      const all = [...rolesOf.keys(), ...people.map(({ member }) => member), ...deciders];
      for (const member of all) {
        if (called.has(member) || inByline.has(member)) continue;
        const label = labelOf(rolesOf.get(member) ?? []);
        const number = (counts.get(label) ?? 0) + 1;
        counts.set(label, number);
        called.set(member, `${label} ${number}`);
      }
      return called;
    },
  };
}
