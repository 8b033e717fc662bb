import { expect, test } from "vitest";
import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import { kindsOf } from "./kinds.ts";

const article = "0190f5a0-0004-7000-8000-000000000001";

const cases: [EventType, object, string[]][] = [
  [
    "article.signed_off",
    { article, from: "checked", to: "approved" },
    ["clearance.changed", "article.signed_off"],
  ],
  ["article.published", { article, from: "approved", to: "published" }, ["article.published"]],
  ["article.revised", { article, from: "approved", to: "in_checking" }, ["clearance.changed"]],
  ["article.revised", { article, from: "in_checking", to: "in_checking" }, []],
  ["article.revised", { article }, []],
  ["article.reopened", { article, from: "published", to: "reopened" }, ["clearance.changed"]],
  ["article.killed", { article, from: "in_checking", to: "killed" }, []],
  ["article.archived", { article, from: "published", to: "archived" }, ["clearance.changed"]],
  [
    "correction.opened",
    { article, from: "published", to: "correction_open" },
    ["clearance.changed"],
  ],
  ["correction.made", { article, from: "approved", to: "corrected" }, ["correction.made"]],
  ["signature.given", { article, cleared: true }, ["clearance.changed"]],
  ["signature.given", { article }, []],
  ["signer_rule.set", { rule: article, turned: [article] }, ["clearance.changed"]],
  ["signer_rule.removed", { rule: article, turned: [] }, []],
  // A claim's own step is none of its article.
  ["claim.reopened", { claim: article, from: "approved", to: "researching" }, []],
  [
    "claim.reopened",
    {
      ...{ claim: article, from: "approved", to: "researching" },
      article: { from: "published", to: "reopened" },
    },
    ["clearance.changed"],
  ],
  ["report.exported", { article, atSeq: 3, format: "pdf" }, ["report.exported"]],
  ["member.added", { member: article, roles: [] }, []],
];

test.each(cases)("%s %j tells of %j", (type, data, kinds) => {
  expect(kindsOf(type, data)).toEqual(kinds);
});
