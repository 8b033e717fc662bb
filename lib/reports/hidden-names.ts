import { ERASED } from "#lib/domain/history/erased.ts";
import { type RecordedEvent, readBody } from "#lib/domain/history/recorded-event.ts";
import { namings } from "./inward.ts";
import { namedIn, type Place } from "./named-in.ts";
import { membersCalled } from "./pseudonyms.ts";
import type { ChainEvent } from "./report.ts";
import { rewriteNames } from "./rewrite-names.ts";

/** Whose names are hidden, and how. */
export interface Hiding {
  called: ReadonlyMap<string, string>;
  /** Where somebody is named in what people wrote. */
  named: (text: string) => Place[];
  /** The same words with names replaced. */
  rewrite: (text: string) => string;
}

/** By what name somebody is called, and where last. */
interface Named {
  member: string;
  name: string;
  last: number;
}

/**
 * By what names members are called in a log, of whom some are called otherwise; not those in the byline. Held are the
 * members and their names alone.
 */
export function hiddenNames() {
  const members = membersCalled();
  const seen = new Map<string, Named>();
  let place = 0;

  /** What is looked for, and what stands instead: of members of one name, what the last one of it is called. */
  function replacements(called: ReadonlyMap<string, string>): Map<string, string | undefined> {
    const hidden = [...seen.values()].filter(
      ({ member, name }) => !members.inByline.has(member) && name !== called.get(member),
    );
    const names = new Map(
      hidden.map(({ name }): [string, string | undefined] => [name, undefined]),
    );
    for (const { name, member } of hidden.sort((one, other) => one.last - other.last))
      names.set(name, called.get(member));
    return names;
  }

  return {
    /**
     * Takes the log's events, in their order.
     * @param given the event as it is read without what an edition leaves out
     */
    see(event: ChainEvent, given: RecordedEvent): void {
      members.see(given);
      if (event.detail === null) return;
      for (const { value, key, member: id } of namings(JSON.parse(event.detail), readBody(event))) {
        const [member, name] = [String(id), String(value[key])];
        if (name === ERASED || name === "") continue;
        const before = seen.get(`${member} ${name}`);
        if (before) before.last = place++;
        else seen.set(`${member} ${name}`, { member, name, last: place++ });
      }
    },
    /** Once all were seen. */
    hiding(): Hiding {
      const called = members.called();
      const names = replacements(called);
      const replaced = [...names].flatMap(([name, instead]): [string, string][] =>
        instead === undefined ? [] : [[name, instead]],
      );
      return { called, named: namedIn(names.keys()), rewrite: rewriteNames(replaced) };
    },
  };
}
