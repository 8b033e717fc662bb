import {
  type Category,
  categories,
  type Priority,
  priorities,
} from "#lib/domain/claims/categories.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { Rating } from "#lib/domain/claims/verdicts.ts";
import { type ClaimState, claimStates } from "#lib/domain/claims/workflow.ts";

export const columns = [
  "number",
  "statement",
  "category",
  "state",
  "priority",
  "owner",
  "due",
  "verdict",
] as const;
export type Column = (typeof columns)[number];

/** Which claims a table shows, and in which order; nothing chosen of a kind lets all of it through. */
export interface ClaimFilter {
  states: readonly ClaimState[];
  categories: readonly Category[];
  priorities: readonly Priority[];
  /** A member's id, or `nobody`. */
  owner?: string;
  /** Words that the statement, the text or the verdict must have. */
  words: string;
  by: Column;
  descending: boolean;
}

interface Params {
  get: (name: string) => string | null;
}

function listed<Key extends string>(params: Params, name: string, known: readonly Key[]): Key[] {
  const asked = (params.get(name) ?? "").split(",");
  return known.filter((key) => asked.includes(key));
}

/** The filter that an address holds. */
export function claimFilterOf(params: Params): ClaimFilter {
  const sort = params.get("sort") ?? "";
  const by = sort.replace(/^-/, "");
  return {
    states: listed(params, "state", claimStates),
    categories: listed(params, "category", Object.keys(categories) as Category[]),
    priorities: listed(params, "priority", Object.keys(priorities) as Priority[]),
    owner: params.get("owner") ?? undefined,
    words: params.get("words") ?? "",
    by: columns.find((column) => column === by) ?? "number",
    descending: sort.startsWith("-"),
  };
}

/** What a filter is in an address: each name with its value, or undefined for what goes out of it. */
export function claimQueryOf(filter: ClaimFilter): Record<string, string | undefined> {
  const { by, descending } = filter;
  const sort = `${descending ? "-" : ""}${by}`;
  return {
    state: filter.states.join(",") || undefined,
    category: filter.categories.join(",") || undefined,
    priority: filter.priorities.join(",") || undefined,
    owner: filter.owner || undefined,
    words: filter.words || undefined,
    sort: sort === "number" ? undefined : sort,
  };
}

const urgency: readonly Priority[] = ["high", "normal", "low"];

const plain = (words: string) =>
  words
    .normalize("NFKD")
    .replaceAll(/[\p{M}\u0640]/gu, "")
    .toLowerCase();

/** Whether a claim is let through. */
export function passesClaimFilter(claim: ClaimView, filter: ClaimFilter): boolean {
  const { states, categories: wanted, priorities: urgent, owner, words } = filter;
  const told = [
    claim.statement,
    claim.spans.map(({ exact }) => exact),
    claim.verdicts[0]?.rationale,
  ];
  return (
    (states.length === 0 || states.includes(claim.state)) &&
    (wanted.length === 0 || wanted.includes(claim.category)) &&
    (urgent.length === 0 || urgent.includes(claim.priority)) &&
    (!owner || owner === (claim.owner?.id ?? "nobody")) &&
    plain(words)
      .split(/\s+/)
      .every((word) => plain(told.flat().join(" ")).includes(word))
  );
}

/** What categories and ratings are called, in which language: claims are put in order by that. */
export interface Called {
  language: string;
  categories: Readonly<Record<Category, string>>;
  ratings: Readonly<Record<Rating, string>>;
}

/** What claims are put in order by: claims that have nothing of the kind come last. */
function keyOf(claim: ClaimView, column: Column, called: Called): number | string | undefined {
  switch (column) {
    case "number":
      return claim.number;
    case "statement":
      return claim.statement;
    case "category":
      return called.categories[claim.category];
    case "state":
      return claimStates.indexOf(claim.state);
    case "priority":
      return urgency.indexOf(claim.priority);
    case "owner":
      return claim.owner?.name;
    case "due":
      return claim.dueAt;
    case "verdict":
      return claim.verdicts[0] && called.ratings[claim.verdicts[0].rating];
  }
}

/** The claims that a filter lets through, in its order; where that says nothing, by their numbers. */
export function filteredClaims(
  claims: readonly ClaimView[],
  filter: ClaimFilter,
  called: Called,
): ClaimView[] {
  const { by, descending } = filter;
  const collator = new Intl.Collator(called.language, { numeric: true });
  const compare = (one: number | string, other: number | string) =>
    typeof one === "number" && typeof other === "number"
      ? one - other
      : collator.compare(String(one), String(other));
  return claims
    .filter((claim) => passesClaimFilter(claim, filter))
    .sort((one, other) => {
      const [a, b] = [keyOf(one, by, called), keyOf(other, by, called)];
      if (a === undefined || b === undefined) {
        return Number(a === undefined) - Number(b === undefined) || one.number - other.number;
      }
      return (descending ? -1 : 1) * compare(a, b) || one.number - other.number;
    });
}

/** Whether anything is left out. */
export function isFiltering({
  states,
  categories,
  priorities,
  owner,
  words,
}: ClaimFilter): boolean {
  return (
    [states, categories, priorities].some(({ length }) => length > 0) || !!owner || words !== ""
  );
}
