import { ERASED } from "#lib/domain/history/erased.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Person } from "./report.ts";

type Mention = { member: string; name: string; roles?: string[] };

function mention(people: Person[], { member, name, roles }: Mention): Person[] {
  const known = people.find((person) => person.member === member);
  if (!known) return [...people, { member, name, roles: roles ?? [] }];
  // What was erased later does not take back a name that another event still gives.
  const newer = { member, name: name === ERASED ? known.name : name, roles: roles ?? known.roles };
  return people.map((person) => (person === known ? newer : person));
}

function mentions(event: RecordedEvent): Mention[] {
  const { actor } = event;
  const acting = event.erased ? { member: actor.member, name: ERASED } : actor;
  switch (event.type) {
    case "article.imported":
      return [acting, ...event.detail.byline.members, ...event.detail.authors];
    case "claim.assigned":
      return [acting, { member: event.data.owner, name: event.detail.ownerName }];
    default:
      return [acting];
  }
}

/** The people whom the events name, in the order in which they come up. */
export function replayPeople(people: Person[], event: RecordedEvent): Person[] {
  return mentions(event).reduce(mention, people);
}
