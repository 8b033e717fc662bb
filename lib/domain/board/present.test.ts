import { expect, test } from "vitest";
import { presentBoard } from "./present.ts";
import type { BoardRows } from "./queries.ts";

const at = new Date("2024-05-17T12:00:00.000Z");
const claim: BoardRows["claims"][number] = {
  ...{ id: "c", number: 3, statement: "Three came.", state: "open", priority: "normal" },
  ...{ dueAt: null, createdAt: at, owner: null, verdicts: [], evidence: [] },
  article: {
    ...{ id: "a", title: "Envoys meet", language: "en", direction: "ltr", timeZone: "UTC" },
    authors: [],
  },
};
const me = (...roles: string[]) => ({
  ...{ newsroomId: "n", newsroomSlug: "n", newsroomName: "N", memberId: "me" },
  ...{ personId: "p", name: "Me", roles },
});

test("claims stand in the column of their state, the most urgent first, with how many there are", () => {
  const rows = {
    claims: [
      claim,
      { ...claim, id: "d", number: 4, priority: "high" },
      { ...claim, id: "e", number: 5, dueAt: new Date(at.getTime() - 1) },
      { ...claim, id: "f", state: "approved", dueAt: at },
    ],
    counts: [
      { state: "open", count: 70 },
      { state: "approved", count: 1 },
    ],
  };
  const columns = presentBoard(rows, me("reviewer"), at);
  expect(columns[0]).toMatchObject({ count: 70, state: "open" });
  expect(columns[0]?.cards.map(({ number }) => number)).toEqual([5, 4, 3]);
  expect(columns[0]?.cards[0]).toMatchObject({ due: "overdue" });
  expect(columns.at(-1)?.cards[0]?.dueAt).toBeUndefined();
  expect(columns[1]).toMatchObject({ cards: [], count: 0 });
});

test("a card can be moved by who may, along the steps of its state", () => {
  const canOf = (change: Partial<typeof claim>, ...roles: string[]) =>
    presentBoard({ claims: [{ ...claim, ...change }], counts: [] }, me(...roles), at).flatMap(
      ({ cards }) => cards.map(({ can }) => can),
    )[0];
  expect(canOf({}, "reviewer")).toMatchObject({ assign: true, research: true, wait: false });
  expect(canOf({}, "reporter")).toMatchObject({ assign: false, research: false });
  expect(canOf({ state: "researching" }, "reviewer")).toMatchObject({
    research: false,
    wait: true,
  });
  const mine = { state: "proposed", verdicts: [{ proposedById: "me", createdAt: at }] };
  expect(canOf({ state: "proposed" }, "editor")).toMatchObject({ approve: true });
  expect(canOf(mine, "editor")).toMatchObject({ approve: false });
});
