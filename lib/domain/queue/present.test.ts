import { expect, test } from "vitest";
import { presentQueue } from "./present.ts";
import type { QueueRows } from "./queries.ts";

const at = new Date("2024-05-17T12:00:00.000Z");
const article = {
  ...{ id: "a", title: "Envoys meet", language: "ar", direction: "rtl", timeZone: "UTC" },
  state: "in_checking",
  createdAt: at,
  authors: [] as { memberId: string }[],
};
const claim: QueueRows["claims"][number] = {
  ...{ id: "c", number: 3, statement: "Three came.", state: "proposed", priority: "normal" },
  ...{ ownerId: null, dueAt: null, createdAt: at, article },
  verdicts: [{ proposedById: "other", createdAt: new Date("2024-05-16T12:00:00.000Z") }],
  ...{ decisions: [], evidence: [], carries: [] },
};
const rows: QueueRows = {
  ...{ claims: [claim], corrections: new Map(), contradictions: new Map() },
  ...{ settled: [], questions: [], signedBy: new Set<string>(), toSign: [] },
};
const me = (...roles: string[]) => ({
  ...{ newsroomId: "n", newsroomSlug: "n", newsroomName: "N", memberId: "me" },
  ...{ personId: "p", name: "Me", roles },
});
const reasonsOf = (change: Partial<typeof claim>, ...roles: string[]) =>
  presentQueue({ ...rows, claims: [{ ...claim, ...change }] }, me(...roles), at).map(
    ({ reason }) => reason,
  );

test("a verdict that waits says since when, about which claim and in which article", () => {
  expect(presentQueue(rows, me("editor"), at)).toEqual([
    {
      key: "decide:c",
      reason: "decide",
      because: "decide",
      article: { id: "a", title: "Envoys meet", language: "ar", direction: "rtl" },
      claim: { id: "c", number: 3, statement: "Three came." },
      priority: "normal",
      since: "2024-05-16T12:00:00.000Z",
      sinceWhat: "proposed",
    },
  ]);
});

test.each([
  ["its proposer", { verdicts: [{ proposedById: "me", createdAt: at }] }],
  ["who attached its evidence", { evidence: [{ removedAt: null }] }],
  ["an author of its article", { article: { ...article, authors: [{ memberId: "me" }] } }],
])("no verdict waits for %s", (_who, change) => {
  expect(reasonsOf(change, "editor")).toEqual([]);
  expect(reasonsOf({}, "editor")).toEqual(["decide"]);
});

test("what is mine waits in the words of its state, with its time", () => {
  const mine = { ownerId: "me", state: "waiting_for_source", dueAt: at };
  const [waiting] = presentQueue(
    { ...rows, claims: [{ ...claim, ...mine }] },
    me("reviewer"),
    new Date(at.getTime() + 1),
  );
  expect(waiting).toMatchObject({ because: "waiting_for_source", due: "overdue" });
  expect(reasonsOf({ ...mine, state: "returned" }, "reviewer")).toEqual(["returned"]);
  expect(reasonsOf({ ...mine, state: "stale" }, "reviewer")).toEqual(["stale"]);
  expect(reasonsOf(mine, "auditor")).toEqual([]);
  expect(reasonsOf({ ...mine, ownerId: "other" }, "reviewer")).toEqual([]);
});

test("a settled article waits for its contradictions, then to be checked to the end, then to be signed off", () => {
  const waiting = (
    contradictions: QueueRows["contradictions"],
    role: string,
    state = "reopened",
  ) => {
    const settled = { ...rows, claims: [], settled: [{ ...article, state, claims: [] }] };
    return presentQueue({ ...settled, contradictions }, me(role), at).map(({ because }) => because);
  };
  const open = new Map([["a", 2]]);
  for (const role of ["editor", "reviewer"]) {
    expect(waiting(open, role)).toEqual(["contradiction"]);
    expect(waiting(new Map(), role)).toEqual(["finish_checking"]);
  }
  expect(waiting(new Map(), "editor", "checked")).toEqual(["sign_off"]);
  expect(waiting(new Map(), "reviewer", "checked")).toEqual([]);
});

test("a text waits for whoever is named to sign it, whatever they may else do", () => {
  const toSign = [{ ...article, checkedAt: new Date("2024-05-17T10:00:00.000Z") }];
  expect(presentQueue({ ...rows, claims: [], toSign }, me("auditor"), at)).toEqual([
    {
      ...{ key: "sign:a", reason: "sign", because: "sign" },
      article: { id: "a", title: "Envoys meet", language: "ar", direction: "rtl" },
      ...{ since: "2024-05-17T10:00:00.000Z", sinceWhat: "checked" },
    },
  ]);
});

test("whoever gave an extra signature has no sign-off to give", () => {
  const settled = [{ ...article, state: "checked", claims: [] }];
  const waiting = (signedBy: Set<string>) =>
    presentQueue({ ...rows, claims: [], settled, signedBy }, me("editor"), at).map(
      ({ reason }) => reason,
    );
  expect(waiting(new Set())).toEqual(["sign_off"]);
  expect(waiting(new Set(["a"]))).toEqual([]);
});
