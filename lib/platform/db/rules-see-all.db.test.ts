import { expect, onTestFinished, test } from "vitest";
import { restricted } from "./catalogue.cases.ts";
import { ownerConnection } from "./test-connections.ts";

/**
 * A rule counts what is there, not what whoever makes the change sees of it: a trigger that reads a table of which
 * not everybody sees all runs as the owner. Those that do not are here, each with the reason.
 */
const asTheyAsk: Record<string, string> = {
  find_removable: "writes what the search finds, from what everybody sees",
  find_source: "writes what the search finds, from what everybody sees",
  guard_shared_evidence: "asks that whoever shows evidence to an expert sees it",
};

interface Routine {
  name: string;
  body: string;
  isTrigger: boolean;
  isOwners: boolean;
}

/** The names of `all` that a function's text mentions, and those that these mention. */
function reach(name: string, bodies: ReadonlyMap<string, string>, seen = new Set<string>()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const word of new Set((bodies.get(name) ?? "").match(/\w+/g)))
    if (bodies.has(word)) reach(word, bodies, seen);
  return seen;
}

test("no trigger reads what its asker may not see but as the owner, or for a reason", async () => {
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const { rows } = await owner.query<Routine>(
    `SELECT proname AS name, prosrc AS body, prorettype = 'trigger'::regtype AS "isTrigger", prosecdef AS "isOwners"
     FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const bodies = new Map(rows.map(({ name, body }) => [name, body.replaceAll(/--.*/g, "")]));
  const tables = new RegExp(
    `\\b(FROM|JOIN|UPDATE)\\s+(public\\.)?(${Object.keys(restricted).join("|")})\\b`,
    "i",
  );
  const reading = rows
    .filter(({ isTrigger, isOwners }) => isTrigger && !isOwners)
    .filter(({ name }) =>
      [...reach(name, bodies)].some((one) => tables.test(bodies.get(one) ?? "")),
    );
  expect(reading.map(({ name }) => name)).toEqual(Object.keys(asTheyAsk));
});
