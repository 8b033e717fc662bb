import { type Category, categories } from "#lib/domain/claims/categories.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { wordingIn } from "#lib/platform/languages/checklists/wording-in.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import type { Mark } from "./marks.ts";
import type { ItemRow, MarkRow } from "./queries.ts";

export interface ItemView {
  id: string;
  /** In the reader's language, where it is one of ours that no newsroom worded anew. */
  wording: string;
  /** How it is stored, where that is otherwise. */
  stored?: string;
}

function presentItem({ id, wording: stored }: Pick<ItemRow, "id" | "wording">, to: Language) {
  const wording = wordingIn(to, stored);
  return { id, wording, ...(wording === stored ? {} : { stored }) };
}

/** How an item stands on a claim, and who said so. */
export interface MarkView {
  item: ItemView;
  mark: Mark;
  by: string;
  /** ISO 8601, as all times. */
  at: string;
}

/** What is asked of claims of one category. */
export interface ChecklistView {
  category: Category;
  items: ItemView[];
}

export interface ChecklistsView {
  newsroom: string;
  lists: ChecklistView[];
  can: { configure: boolean };
}

/** The newsroom's checklists, by category; every category has one, if an empty one. */
export function presentChecklists(
  rows: readonly ItemRow[],
  language: Language = "en",
): Record<Category, ItemView[]> {
  const lists = Object.keys(categories).map((category) => [
    category,
    rows.filter((row) => row.category === category).map((row) => presentItem(row, language)),
  ]);
  return Object.fromEntries(lists);
}

/** The checklists as the page shows them on which they are written. */
export function presentChecklistsPage(
  rows: readonly ItemRow[],
  actor: Pick<Actor, "newsroomSlug" | "roles">,
  language: Language = "en",
): ChecklistsView {
  const lists = presentChecklists(rows, language);
  return {
    newsroom: actor.newsroomSlug,
    lists: (Object.keys(categories) as Category[]).map((category) => ({
      category,
      items: lists[category],
    })),
    can: { configure: allows("checklists.configure", { roles: actor.roles }) },
  };
}

/** What was answered on an article's claims, by the claim's id. */
export function presentMarks(
  rows: readonly MarkRow[],
  language: Language = "en",
): Record<string, MarkView[]> {
  const byClaim: Record<string, MarkView[]> = {};
  for (const { claimId, item, mark, markedBy, markedAt } of rows) {
    const of = byClaim[claimId] ?? [];
    byClaim[claimId] = of;
    of.push({
      item: presentItem(item, language),
      mark: mark as Mark,
      by: markedBy.person.name,
      at: markedAt.toISOString(),
    });
  }
  return byClaim;
}

/** An item as it stands on a claim; by nobody where it was never answered. */
export interface AnsweredItem {
  id: string;
  wording: string;
  mark: Mark;
  by?: string;
  at?: string;
}

/** What is asked of one claim, and how each of it stands. */
export function presentClaimChecklist(
  items: readonly Pick<ItemRow, "id" | "wording">[],
  marks: readonly MarkRow[],
): AnsweredItem[] {
  const given = Object.values(presentMarks(marks)).flat();
  return items.map(({ id, wording }) => {
    const { mark = "open", by, at } = given.find(({ item }) => item.id === id) ?? {};
    return { id, wording, mark, ...(by === undefined ? {} : { by, at }) };
  });
}
