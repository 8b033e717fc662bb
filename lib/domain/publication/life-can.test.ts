import { expect, test } from "vitest";
import { lifeCan } from "./life-can.ts";

const facts = { articleAuthor: false, checker: false, extraSigner: false };
const of = (state: string, role: string, more = {}) =>
  Object.entries(lifeCan(state, { roles: [role], ...facts, ...more }))
    .filter(([, can]) => can)
    .map(([act]) => act);

test.each([
  ["in_checking", "editor", ["finishChecking", "kill"]],
  ["in_checking", "reviewer", ["finishChecking"]],
  ["checked", "editor", ["signOff", "reopen", "kill"]],
  ["approved", "editor", ["publish", "makeCorrection", "reopen", "kill"]],
  ["published", "editor", ["openCorrection", "reopen", "kill", "archive"]],
  ["reopened", "editor", ["finishChecking", "openCorrection", "kill"]],
  ["killed", "editor", ["makeCorrection", "reopen", "archive"]],
  ["archived", "editor", ["reopen"]],
  ["published", "admin", ["archive"]],
  ["checked", "auditor", []],
])("of what is %s, the %s may: %s", (state, role, acts) => {
  expect(of(state, role)).toEqual(acts);
});

test("whoever wrote it finishes nothing, and a checker or an extra signer signs nothing off", () => {
  expect(of("in_checking", "editor", { articleAuthor: true })).toEqual(["kill"]);
  for (const other of ["checker", "extraSigner"])
    expect(of("checked", "editor", { [other]: true })).toEqual(["reopen", "kill"]);
});
