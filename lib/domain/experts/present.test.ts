import { expect, test } from "vitest";
import { presentAsked, presentExperts } from "./present.ts";

const at = new Date("2024-05-17T10:00:00Z");
const later = new Date("2024-05-18T10:00:00Z");
const askedBy = { person: { name: "Imani" } };
const row = {
  id: "1",
  claimId: "c",
  name: "Dr Roth",
  question: "How many?",
  askedAt: at,
  expiresAt: later,
  openedAt: null,
  revokedAt: null,
  askedBy,
  answer: null,
  shared: [{ evidenceId: "e" }],
};
const answer = {
  newsroomId: "n",
  requestId: "1",
  body: "Eighteen.",
  stance: "refutes",
  answeredAt: at,
};

test("each stands as it came out, under its claim", () => {
  const rows = [
    row,
    { ...row, openedAt: at },
    { ...row, answer },
    { ...row, revokedAt: at },
    { ...row, expiresAt: at },
  ];
  const { c: experts } = presentExperts(rows, at);
  const states = ["waiting", "opened", "answered", "revoked", "expired"];
  expect(experts?.map(({ state }) => state)).toEqual(states);
  expect(experts?.[2]).toMatchObject({
    shared: 1,
    answer: { body: "Eighteen.", stance: "refutes", at: "2024-05-17T10:00:00.000Z" },
  });
});

test("an expert sees what was shared and still stands, and nothing of who else was asked", () => {
  const evidence = {
    id: "e",
    locator: "page 2",
    quote: "18",
    stance: "supports",
    removedAt: null,
    source: { title: "List", url: null },
  };
  const gone = { ...evidence, id: "g", removedAt: at };
  const shared = [evidence, gone].map((one) => ({
    newsroomId: "n",
    requestId: "1",
    evidenceId: one.id,
    evidence: one,
  }));
  const asked = {
    ...row,
    newsroomId: "n",
    email: "roth@example.org",
    sha256: "",
    askedById: "m",
    revokedById: null,
    claim: { statement: "Seventeen came.", articleId: "a" },
    shared,
    words: ["17 countries"],
  };
  const view = presentAsked(asked, "The Desk");
  expect(view).toEqual({
    newsroom: "The Desk",
    askedBy: "Imani",
    expert: "Dr Roth",
    question: "How many?",
    expiresAt: "2024-05-18T10:00:00.000Z",
    statement: "Seventeen came.",
    words: ["17 countries"],
    evidence: [{ id: "e", title: "List", locator: "page 2", quote: "18" }],
    opened: false,
  });
});
