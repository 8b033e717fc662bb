import { expect, test } from "vitest";
import { discussedArticle } from "./editions.cases.ts";
import { chainOf } from "./fixtures.cases.ts";
import { isInwardType, LEFT_OUT, openChain } from "./open-chain.ts";

const events = chainOf(discussedArticle().steps);

test.each([false, true])("given again it is the same (names hidden: %s)", (hideNames) => {
  const given = openChain(events, hideNames);
  expect(openChain(given, hideNames)).toEqual(given);
});

test("bodies and hashes stay as they are", () => {
  const links = (of: typeof events) => of.map(({ salt: _, detail: __, ...link }) => link);
  expect(links(openChain(events, true))).toEqual(links(events));
});

test("an event of which nothing is left out keeps its salt, and others get that of their open part", () => {
  const given = openChain(events, false);
  const kept = given.filter(({ salt }, index) => salt === events[index]?.salt);
  expect(kept.length).toBeGreaterThan(20);
  const parts = given.filter(({ salt, detail }, index) => detail && salt !== events[index]?.salt);
  expect(parts.map(({ body }) => /"type":"([a-z._]+)"/.exec(body)?.[1])).toEqual([
    "source.added",
    "article.revised",
    "source.added",
    "claim.waiting",
  ]);
  expect(parts[0]?.detail).toContain(LEFT_OUT);
});

test("a log without a digest of the open part gives words without a salt", () => {
  const before = events.map((event) => ({
    ...event,
    body: event.body.replace(/"open":"[0-9a-f]{64}",/, ""),
  }));
  const given = openChain(before, true);
  const changed = given.filter(({ detail }, index) => detail && detail !== events[index]?.detail);
  expect(changed.length).toBeGreaterThan(20);
  expect(changed.every(({ salt }) => salt === null)).toBe(true);
});

test("a short name is one only where no letter stands beside it; others go in any spelling", () => {
  const steps = structuredClone(discussedArticle().steps);
  for (const step of steps)
    if (step.by.name === "Omar Haddad") step.by = { ...step.by, name: "Li" };
  for (const step of steps)
    if (step.type === "claim.withdrawn") step.detail.reason = "Li of Libya, and JONAS WEBER.";
  const given = JSON.stringify(openChain(chainOf(steps), true));
  expect(given).toContain("Editor 2 of Libya, and Reviewer 1.");
});

test("what is of the newsroom’s own discussion is told by its type", () => {
  expect(["annotation.added", "reply.removed", "expert.asked"].every(isInwardType)).toBe(true);
  expect(isInwardType("claim.opened")).toBe(false);
});
