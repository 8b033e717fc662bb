import { expect, test } from "vitest";
import { roles } from "./facts.ts";
import { allows } from "./permissions.ts";

test("those take claims up with a record who may take drafts in and open claims", () => {
  const people = roles.filter((role) => role !== "bot");
  for (const one of people) {
    for (const other of people) {
      const facts = { roles: [one, other] };
      const both = allows("article.import", facts) && allows("claim.open", facts);
      expect(allows("record.take_up_claims", facts)).toBe(both);
    }
  }
});

test("no token does, nor takes up a record's text alone", () => {
  const scopes = ["import", "claims", "annotate", "read"];
  expect(allows("record.take_up_claims", { roles: ["bot"], scopes })).toBe(false);
  expect(allows("record.take_up", { roles: ["bot"], scopes })).toBe(false);
});
