import { expect, test } from "vitest";
import { claimantColumns } from "#lib/domain/claims/claimant.ts";
import {
  asProposal,
  type CheckedBefore,
  presentCheckedBefore,
  type Since,
} from "./checked-before.ts";
import type { SimilarClaim } from "./queries.ts";

const day = (number: number) => new Date(Date.UTC(2024, 4, number));
const now = day(30);

function somebody(name: string, id = name) {
  const person = { id, name, email: `${name}@x.example`, createdAt: day(1), language: null };
  const ids = { newsroomId: "n", id, personId: id };
  return { ...ids, roles: [], createdAt: day(1), removedAt: null, person };
}

const verdict = {
  newsroomId: "n",
  id: "v1",
  claimId: "c",
  number: 1,
  rating: "wrong",
  label: "Wrong",
  rationale: "The list names four.",
  rationaleDocument: null,
  disposition: "corrected",
  oldText: "three countries",
  newText: "four countries",
  proposedById: "Rut",
  createdAt: day(2),
  proposedBy: somebody("Rut"),
};

const approval = {
  newsroomId: "n",
  id: "d1",
  claimId: "c",
  verdictId: "v1",
  kind: "approve",
  reason: "",
  salt: "",
  breakGlassId: null,
  digest: "",
  decidedById: "Ed",
  createdAt: day(9),
  decidedBy: somebody("Ed"),
};

function claim(change: Partial<SimilarClaim> = {}): SimilarClaim {
  return {
    newsroomId: "n",
    id: "c",
    articleId: "a",
    number: 3,
    statement: "Three countries sent envoys.",
    category: "number",
    priority: "normal",
    state: "approved",
    findingId: null,
    ownerId: null,
    dueAt: null,
    openedById: "Rut",
    createdAt: day(1),
    ...claimantColumns(null),
    article: { id: "a", title: "Envoys meet", revisions: [{ number: 1, createdAt: day(1) }] },
    verdicts: [verdict],
    decisions: [approval],
    evidence: [],
    carries: [],
    ...change,
  };
}

const own = "Four countries sent envoys.";
const present = (...claims: SimilarClaim[]) => presentCheckedBefore(own, claims, now);

test("what was approved is shown with who, how long ago, and the words that differ", () => {
  const [before] = present(claim());
  expect(before).toMatchObject({ number: 3, label: "Wrong", isApproved: true, by: "Ed" });
  expect(before?.age).toBe("3 weeks ago");
  expect(before?.since).toEqual([]);
  const differing = before?.statement.filter(({ differs }) => differs).map(({ text }) => text);
  expect(differing).toEqual(["Three"]);
  expect(before?.statement.map(({ text }) => text).join("")).toBe("Three countries sent envoys.");
});

test("what lies before an editor is shown as proposed; what was returned is not", () => {
  const [proposed] = present(claim({ state: "proposed", decisions: [] }));
  expect(proposed).toMatchObject({ isApproved: false, by: "Rut" });
  const returned = { ...approval, kind: "return" };
  expect(present(claim({ state: "returned", decisions: [returned] }))).toEqual([]);
});

test("no more than five are shown", () => {
  expect(present(...Array.from({ length: 8 }, () => claim()))).toHaveLength(5);
});

test.each<[Since, Partial<SimilarClaim>]>([
  [{ is: "stale" }, { state: "stale" }],
  [{ is: "reopened" }, { state: "researching" }],
  [
    { is: "verdict", values: { rating: "verified" } },
    { state: "proposed", verdicts: [{ ...verdict, id: "v2", rating: "verified" }, verdict] },
  ],
  [
    { is: "words", values: { revisions: "2" } },
    { carries: [{ revision: { number: 2, createdAt: day(12) } }] },
  ],
  [
    { is: "revised", values: { revision: 2 } },
    {
      article: {
        id: "a",
        title: "Envoys meet",
        revisions: [
          { number: 1, createdAt: day(1) },
          { number: 2, createdAt: day(12) },
        ],
      },
    },
  ],
  [
    { is: "removed", values: { count: 1 } },
    { evidence: [{ createdAt: day(1), removedAt: day(12) }] },
  ],
  [
    { is: "added", values: { count: 2 } },
    { evidence: Array(2).fill({ createdAt: day(12), removedAt: null }) },
  ],
])("since then: %j", (happened, change) => {
  expect(present(claim(change))[0]?.since).toContainEqual(happened);
});

test("what was before the decision has not happened since", () => {
  const evidence = [{ createdAt: day(1), removedAt: day(3) }];
  const carries = [{ revision: { number: 2, createdAt: day(4) } }];
  expect(present(claim({ evidence, carries }))[0]?.since).toEqual([]);
});

test("taken over, a correction goes along where its words stand", () => {
  const [before] = present(claim()) as [CheckedBefore];
  const taken = asProposal(before, "from three countries", "As in claim 3.");
  expect(taken).toEqual({
    rating: "wrong",
    disposition: "corrected",
    exact: "three countries",
    newText: "four countries",
    rationale: "As in claim 3.",
  });
  const { disposition, exact } = asProposal(before, "four countries", "");
  expect([disposition, exact]).toEqual(["stands", undefined]);
});
