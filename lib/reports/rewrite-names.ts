import { spellings } from "#lib/domain/erasures/redact.ts";

/**
 * Names in what people wrote, replaced by what members are called: in logs of before their words were bound sentence by
 * sentence, where nothing else can be done. Such words are bound by nothing, which is said.
 */

/** Fewer letters than these are a name only where no letter stands beside them. */
const LEAST_LENGTH = 4;

const patterned = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** @param names what members are called, and what stands for it */
export function rewriteNames(names: Iterable<readonly [name: string, instead: string]>) {
  const all = [...names].flatMap(([name, instead]) =>
    spellings([name]).map((one): [string, string] => [one, instead]),
  );
  if (all.length === 0) return (text: string): string => text;
  const alternatives = all
    .map(([name]) => name)
    .sort((one, other) => other.length - one.length)
    .map((name) =>
      name.length < LEAST_LENGTH
        ? `(?<![\\p{L}\\p{N}])${patterned(name)}(?![\\p{L}\\p{N}])`
        : patterned(name),
    );
  const any = new RegExp(alternatives.join("|"), "gu");
  const instead = new Map(all);
  return (text: string): string => text.replaceAll(any, (name) => instead.get(name) ?? name);
}
