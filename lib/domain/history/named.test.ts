import { expect, test } from "vitest";
import { claimAndReason, entriesOf, findings, pointed, source } from "./named.ts";
import { namesOf } from "./names.ts";

const nothing = namesOf([]);
const span = (exact: string) => ({ exact });

test("what the log does not know any more stands as erased, in the reader's language", () => {
  const event = { data: { claim: "c" }, detail: { reason: "Hearsay" } };
  expect(claimAndReason(event, nothing, "de")).toEqual({
    ...{ claim: "(gelöscht)", why: "given", reason: "Hearsay" },
  });
  expect(source(undefined, nothing, "en")).toEqual({ source: "(erased)" });
  expect(findings(["a"], nothing, "en")).toEqual({ n: 1, findings: "(erased)" });
});

test("of many things ten are named", () => {
  const entries = Array.from({ length: 12 }, (_, index) => [String(index)]);
  expect(entriesOf("en", entries)).toMatch(/“9”, and 2 more$/);
  expect(entriesOf("de", entries)).toMatch(/„9“ und 2 weitere$/);
});

test.each([
  ["off", [], ["a"]],
  ["first", ["b"], []],
  ["other", ["b"], ["a"]],
])("what is pointed %s its words", (how, now, was) => {
  const detail = { spans: now.map(span), was };
  expect(pointed({ detail }, "en").how).toBe(how);
});
