import { expect, test } from "vitest";
import { categories } from "#lib/domain/claims/categories.ts";
import {
  presentChecklists,
  presentChecklistsPage,
  presentClaimChecklist,
  presentMarks,
} from "./present.ts";
import type { ItemRow, MarkRow } from "./queries.ts";

const row = (category: string, id: string) =>
  ({ category, id, wording: `Is ${id} so?` }) as ItemRow;

test("every category has its list, in order, if an empty one", () => {
  const lists = presentChecklists([row("number", "a"), row("number", "b"), row("quote", "c")]);
  expect(lists.number).toEqual([
    { id: "a", wording: "Is a so?" },
    { id: "b", wording: "Is b so?" },
  ]);
  expect(lists.quote).toHaveLength(1);
  expect(lists.other).toEqual([]);
});

test("who may write them is told with the lists, in the order of the categories", () => {
  const as = (role: "editor" | "admin" | "reviewer") =>
    presentChecklistsPage([row("quote", "c")], { newsroomSlug: "demo", roles: [role] });
  expect(as("admin").can).toEqual({ configure: true });
  expect(as("reviewer").can).toEqual({ configure: false });
  const { newsroom, lists } = as("editor");
  expect(newsroom).toBe("demo");
  expect(lists.map(({ category }) => category)).toEqual(Object.keys(categories));
  expect(lists.find(({ category }) => category === "quote")?.items).toHaveLength(1);
});

test("what was answered stands by its claim, with who and when, and in the words of then", () => {
  const given = (claimId: string, id: string) =>
    ({
      claimId,
      item: { id, wording: `Was ${id} so?` },
      mark: "checked",
      markedBy: { person: { name: "Imani" } },
      markedAt: new Date("2024-05-17T09:00:00.000Z"),
    }) as MarkRow;
  const marks = presentMarks([given("c1", "a"), given("c2", "a"), given("c1", "b")]);
  expect(Object.keys(marks)).toEqual(["c1", "c2"]);
  expect(marks.c1?.map(({ item }) => item.id)).toEqual(["a", "b"]);
  const said = { by: "Imani", at: "2024-05-17T09:00:00.000Z", mark: "checked" };
  expect(marks.c2).toEqual([{ item: { id: "a", wording: "Was a so?" }, ...said }]);
});

const builtIn = "The weekday belongs to the date";

test("an item of ours is told in the reader's language, with how it is stored; others are as they stand", () => {
  const items = [{ ...row("date", "a"), wording: builtIn }, row("date", "b")];
  expect(presentChecklists(items, "de").date).toEqual([
    { id: "a", wording: "Der Wochentag gehört zum Datum", stored: builtIn },
    { id: "b", wording: "Is b so?" },
  ]);
  expect(presentChecklists(items).date[0]).toEqual({ id: "a", wording: builtIn });
});

test("what is asked of a claim stands with its answers, and open where there is none", () => {
  const marks = [
    {
      ...{ claimId: "c1", item: row("date", "b"), mark: "does_not_apply" },
      ...{ markedBy: { person: { name: "Imani" } }, markedAt: new Date("2024-05-17T09:00:00Z") },
    } as MarkRow,
  ];
  expect(presentClaimChecklist([row("date", "a"), row("date", "b")], marks)).toEqual([
    { id: "a", wording: "Is a so?", mark: "open" },
    {
      ...{ id: "b", wording: "Is b so?", mark: "does_not_apply" },
      ...{ by: "Imani", at: "2024-05-17T09:00:00.000Z" },
    },
  ]);
});
