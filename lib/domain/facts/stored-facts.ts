import { factKeys } from "#lib/engines/checks/fact-keys.ts";
import type { Coverage } from "#lib/engines/checks/result.ts";
import type { StoredFact } from "./schema.ts";

/** The facts of a run as they are stored with it. */
export function factsToStore(text: string, { facts }: Coverage): StoredFact[] {
  const keys = factKeys(text, facts);
  return facts.map(({ kind, start, end, exact, by = [], reason }, index) => ({
    key: keys[index] as string,
    kind,
    start,
    end,
    exact,
    by,
    ...(reason === undefined ? {} : { reason }),
  }));
}
