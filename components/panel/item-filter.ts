import {
  type ClaimFilter,
  claimFilterOf,
  claimQueryOf,
  passesClaimFilter,
} from "#components/claims/table/claim-filter.ts";
import { categoryOf } from "#components/findings/category-of.ts";
import {
  type FindingFilter,
  filterOf as findingFilterOf,
  queryOf as findingQueryOf,
  passes as passesFindingFilter,
} from "#components/findings/finding-filter.ts";
import { type Item, isToDo, placeOf } from "#components/workbench/items.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";

export const itemKinds = ["all", "claims", "findings", "annotations"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What somebody wants to see beside the text and over it; nothing chosen of a sort lets all of it through. */
export interface ItemFilter {
  kind: ItemKind;
  /** What somebody still has to do something about. */
  toDo: boolean;
  /** Claims that this person checks, annotations that he wrote. */
  mine: boolean;
  /** What is asked of claims; their categories are asked of findings too. */
  claims: ClaimFilter;
  /** What is asked of findings. */
  findings: FindingFilter;
}

type Params = Pick<URLSearchParams, "get">;
type Query = Record<string, string | undefined>;

const noParams: Params = { get: () => null };

/**
 * The filter that an address holds; with `show=todo`, as addresses once had it. Beside what is no list
 * of entries nothing is left out.
 */
export function itemFilterOf(address: Params): ItemFilter {
  const show = address.get("show");
  const params = show === "coverage" || show === "sources" ? noParams : address;
  return {
    kind: itemKinds.find((kind) => kind === show) ?? "all",
    toDo: params.get("todo") === "1" || show === "todo",
    mine: params.get("mine") === "1",
    claims: claimFilterOf(params),
    findings: findingFilterOf(params),
  };
}

/** What goes out of an address so that it holds no filter but the kind. */
export function clearedQuery(params: Params): Query {
  const { by: findingsBy } = findingFilterOf(params);
  const { by, descending } = claimFilterOf(params);
  return {
    todo: undefined,
    mine: undefined,
    ...claimQueryOf({ ...claimFilterOf(noParams), by, descending }),
    ...findingQueryOf({ ...findingFilterOf(noParams), by: findingsBy }),
    ...(params.get("show") === "todo" ? { show: undefined } : {}),
  };
}

/** What another kind is in an address: what cannot be asked of that kind goes out. */
export function kindQuery(params: Params, kind: ItemKind): Query {
  const { toDo, mine } = itemFilterOf(params);
  const cleared = clearedQuery(params);
  const kept: Query = { todo: toDo ? "1" : undefined };
  if (kind === "claims") Object.assign(kept, claimQueryOf(claimFilterOf(params)));
  if (kind === "findings") Object.assign(kept, findingQueryOf(findingFilterOf(params)));
  if (kind !== "annotations") kept.category = params.get("category") ?? undefined;
  if (kind !== "findings") kept.mine = mine ? "1" : undefined;
  return { ...cleared, ...kept, show: kind === "all" ? undefined : kind };
}

const some = (...choices: readonly (readonly unknown[])[]) =>
  choices.some(({ length }) => length > 0);

/** Whether anything is left out but by its kind. */
export function isFiltering({ toDo, mine, claims, findings }: ItemFilter): boolean {
  return (
    toDo || mine || some(claims.categories) || asksOfClaims(claims) || asksOfFindings(findings)
  );
}

function asksOfClaims({ states, priorities, owner, words }: ClaimFilter): boolean {
  return some(states, priorities) || owner !== undefined || words !== "";
}

function asksOfFindings({ facets, rules, newOnly }: FindingFilter): boolean {
  return newOnly || some(facets, rules);
}

function isOf(item: Item, me: string): boolean {
  if (item.type === "claim") return item.claim.owner?.id === me;
  return item.type === "annotation" && item.annotation.isMine;
}

/**
 * Whether an entry is let through. What cannot be asked of an entry leaves it out: no comment is
 * “proposed”, and no finding is anybody's.
 * @param me the member who looks
 */
export function passesItemFilter(item: Item, filter: ItemFilter, me: string): boolean {
  const { kind, toDo, mine, claims, findings } = filter;
  if (kind !== "all" && kind !== `${item.type}s`) return false;
  if ((toDo && !isToDo(item)) || (mine && !isOf(item, me))) return false;
  if (item.type !== "claim" && asksOfClaims(claims)) return false;
  if (item.type !== "finding" && asksOfFindings(findings)) return false;
  if (item.type === "claim") return passesClaimFilter(item.claim, claims);
  const { categories } = claims;
  if (item.type === "annotation") return categories.length === 0;
  const { finding } = item;
  return (
    (categories.length === 0 || categories.includes(categoryOf(finding.rule))) &&
    passesFindingFilter(finding, findings)
  );
}

/** The entries that a filter lets through: the same list where it leaves nothing out. */
export function filterItems(
  items: readonly Item[],
  filter: ItemFilter,
  me: string,
): readonly Item[] {
  if (filter.kind === "all" && !isFiltering(filter)) return items;
  return items.filter((item) => passesItemFilter(item, filter, me));
}

/** The findings that are let through but for what is asked of findings alone, which their own list asks. */
export function findingsToFilter(
  items: readonly Item[],
  filter: ItemFilter,
  me: string,
): FindingView[] {
  const asked = { ...filter, findings: findingFilterOf(noParams) };
  return items.flatMap((item) =>
    item.type === "finding" && passesItemFilter(item, asked, me) ? [item.finding] : [],
  );
}

/** The entry after this one, or before it, among those that are shown; it may be none of them itself. */
export function stepAmong(
  items: readonly Item[],
  shown: ReadonlySet<Item>,
  selectedId: string | undefined,
  by: 1 | -1,
): Item | undefined {
  const here = items.findIndex(({ id }) => id === selectedId);
  const start = here >= 0 ? here + by : by > 0 ? 0 : items.length - 1;
  for (let at = start; at >= 0 && at < items.length; at += by) {
    const item = items[at];
    if (item && shown.has(item)) return item;
  }
  return undefined;
}

/** The first entry behind a place of the text (UTF-16 offset), or the last before it, among those that are shown. */
export function besidePlace(
  items: readonly Item[],
  shown: ReadonlySet<Item>,
  offset: number,
  by: 1 | -1,
): Item | undefined {
  return by > 0
    ? items.find((item) => shown.has(item) && placeOf(item) >= offset)
    : items.findLast((item) => shown.has(item) && placeOf(item) < offset);
}
