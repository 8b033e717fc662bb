import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { lastSeen, openTabOf } from "./live-request.ts";

const actor = { memberId: newId(), name: "Ruth" };
const refused = expect.objectContaining({ code: "invalid_input" });

test("a tab is its browser's, its name and member the session's", () => {
  const [tab, claim] = [newId(), newId()];
  const said = { tab, doing: "writing", claim, member: newId(), name: "Noor" };
  const known = { tab, member: actor.memberId, name: "Ruth" };
  expect(openTabOf(actor, said)).toEqual({ ...known, doing: "writing", claim });
  expect(openTabOf(actor, { tab })).toEqual({ ...known, doing: "reading" });
});

test("what is said of a tab is refused where it cannot be", () => {
  const tab = newId();
  for (const said of [{}, { tab: "1" }, { tab, doing: "sleeping" }, { tab, claim: "1" }]) {
    expect(() => openTabOf(actor, said), JSON.stringify(said)).toThrow(refused);
  }
});

test("the last event seen is a number, or none", () => {
  expect(lastSeen("12")).toBe(12);
  expect(lastSeen("")).toBeUndefined();
  expect(lastSeen(null)).toBeUndefined();
  for (const said of ["-1", "1.5", "twelve", "12345678901"]) {
    expect(() => lastSeen(said), said).toThrow(refused);
  }
});
