import { expect, test } from "vitest";
import { discussedArticle } from "./editions.cases.ts";
import { chainOf } from "./fixtures.cases.ts";
import { isInwardType, namings, withoutInward } from "./inward.ts";

test("what is of the newsroom’s own discussion is told by its type", () => {
  expect(["annotation.added", "reply.removed", "expert.asked"].every(isInwardType)).toBe(true);
  expect(isInwardType("claim.opened")).toBe(false);
});

test("what else is the newsroom’s own is marked, what is empty stays so, and notes of a file are not there", () => {
  const said = { title: "A list", note: "Ask Ann", seenBy: [{ name: "Ann" }], brought: [1] };
  expect(withoutInward("source.added", said)).toEqual({
    ...{ title: "A list", note: "(left out)", seenBy: [] },
  });
  expect(withoutInward("source.added", { note: "" })).toEqual({ note: "" });
});

test("members are named as who acts, owns, decides and is an author; the byline is not asked", () => {
  const named = chainOf(discussedArticle().steps).flatMap(({ body, detail }) =>
    [...namings(JSON.parse(detail ?? "{}"), JSON.parse(body))].map(({ key }) => key),
  );
  expect(new Set(named)).toEqual(new Set(["name", "ownerName", "deciderName"]));
  const [first] = chainOf(discussedArticle().steps);
  const its = [...namings(JSON.parse(first?.detail ?? "{}"), JSON.parse(first?.body ?? "{}"))];
  expect(its).toHaveLength(2);
});
