import { expect, test } from "vitest";
import { presentFindings } from "./present.ts";
import type { FoundEntry } from "./queries.ts";
import { readQuery } from "./read-query.ts";

const at = new Date("2024-05-10T12:00:00Z");
const now = new Date("2024-05-17T12:00:00Z");

function entry(change: Partial<FoundEntry>): FoundEntry {
  const person = {
    id: "p",
    name: "Anna Lind",
    email: "anna@x.example",
    createdAt: at,
    language: null,
  };
  return {
    newsroomId: "n",
    id: "e",
    kind: "claim",
    articleId: "a",
    claimId: null,
    byId: "m",
    at,
    state: null,
    rating: null,
    heading: "Three countries sent envoys.",
    body: "",
    language: "english",
    article: { title: "Envoys meet", language: "en", direction: "ltr" },
    claim: null,
    by: { person },
    hits: { heading: [], body: [] },
    ...change,
  };
}

function present(entries: FoundEntry[], words: string[] = []) {
  const ids = entries.map(({ id }) => id);
  const found = { ids, count: entries.length, isMore: false, takenFor: [], words, entries };
  const query = readQuery("kind:poem envoys");
  return presentFindings(query, { ...found, alternatives: new Map() }, 1, now);
}

const hitsOf = (pieces: readonly { text: string; hit: boolean }[] = []) =>
  pieces.filter(({ hit }) => hit).map(({ text }) => text);

test("a claim is told with its number, its state, its verdict, by whom and how long ago", () => {
  const claim = { claimId: "c", claim: { number: 3 }, state: "approved", rating: "wrong" };
  const [hit] = present([entry({ ...claim, hits: { heading: [4], body: [] } })]).hits;
  expect(hit).toMatchObject({
    claim: { id: "c", number: 3 },
    state: { key: "approved", label: "Approved" },
    rating: { key: "wrong", label: "Wrong" },
    by: "Anna Lind",
    age: "last week",
  });
  expect(hitsOf(hit?.heading?.pieces)).toEqual(["envoys"]);
});

test("what a verdict rests on is shown where it is what was found; a text always", () => {
  const body = "The list of envoys names four.";
  const quiet = entry({ body });
  const telling = entry({ body, hits: { heading: [], body: [4] } });
  const text = entry({ kind: "article", body });
  const [first, second, third] = present([quiet, telling, text]).hits;
  expect(first?.body).toBeUndefined();
  expect(hitsOf(second?.body?.pieces)).toEqual(["envoys"]);
  expect(second?.body?.hitAt).toBe(body.indexOf("envoys"));
  expect(third?.body?.pieces).toEqual([{ text: body, hit: false }]);
});

test("words that stand where nothing counts them any longer are found by how they are read", () => {
  const long = entry({ kind: "article", heading: "Other", body: "So the Envoys left." });
  expect(hitsOf(present([long], ["envoys"]).hits[0]?.body?.pieces)).toEqual(["Envoys"]);
});

test("what was not understood is said, and how many pages there are", () => {
  const view = present([entry({})]);
  expect(view.problems).toEqual([expect.stringContaining("no kind “poem”")]);
  expect([view.pages, view.count]).toEqual([1, 1]);
});
