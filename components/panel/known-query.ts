import { claimFilterOf, claimQueryOf } from "#components/claims/table/claim-filter.ts";
import { filterOf, queryOf } from "#components/findings/finding-filter.ts";

type Params = Pick<URLSearchParams, "get">;
type Query = Record<string, string | undefined>;

/** What a filter can ask for in this article. */
export interface Known {
  /** The members who check claims, by id. */
  owners: ReadonlySet<string>;
  /** The checks that report something. */
  rules: ReadonlySet<string>;
}

/**
 * What has to change in an address that asks for what is not there (an old link, a slip of the hand): that goes
 * out, so that what is shown is what the filter says.
 */
export function unknownInQuery(params: Params, known: Known): Query {
  const claims = claimFilterOf(params);
  const findings = filterOf(params);
  const { owner } = claims;
  const isOwner = owner === "nobody" || (owner !== undefined && known.owners.has(owner));
  const asked: Query = {
    ...claimQueryOf({ ...claims, owner: isOwner ? owner : undefined }),
    ...queryOf({ ...findings, rules: findings.rules.filter((rule) => known.rules.has(rule)) }),
  };
  const isOther = ([name, value]: [string, string | undefined]) =>
    parts(params.get(name)) !== parts(value ?? null);
  return Object.fromEntries(Object.entries(asked).filter(isOther));
}

/** A list is the same in whatever order, and words are as they were written. */
const parts = (value: string | null) => (value ?? "").split(",").sort().join(",");

/** The address with the changes made. */
export function changedParams(params: Params, changes: Readonly<Query>): Params {
  return {
    get: (name) => (Object.hasOwn(changes, name) ? (changes[name] ?? null) : params.get(name)),
  };
}
