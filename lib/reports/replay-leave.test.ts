import { expect, test } from "vitest";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { replayLeave } from "./replay-leave.ts";
import type { Claim } from "./report.ts";

const [id, decider, claim] = ["leave", "editor", "claim"];

function event(type: string, data: object, detail: object = {}) {
  const actor = { member: "admin", name: "Ada", roles: ["admin"] };
  const at = "2024-05-17T09:00:00.000Z";
  const read = { seq: 9, type, at, actor, data, detail, erased: false } as RecordedEvent;
  if (read.type === "break_glass.granted" || read.type === "break_glass.revoked") return read;
  throw new Error("The event is another one.");
}

const expires = "2024-05-18T09:00:00.000Z";
const granted = event(
  "break_glass.granted",
  { claim, breakGlass: id, decider, expires },
  { reason: "Alone.", deciderName: "Ed" },
);
const revoked = event("break_glass.revoked", { claim, breakGlass: id });
const before: Parameters<typeof replayLeave>[0] = { number: 3, breakGlass: [], decisions: [] };

test("leave is given, with its reason and its end, and revoked", () => {
  const breakGlass = replayLeave(before, granted);
  expect(breakGlass).toMatchObject([
    { id, decider, reason: "Alone.", expires, by: "admin", revoked: null },
  ]);
  expect(replayLeave({ ...before, breakGlass }, revoked)).toMatchObject([
    { id, revoked: { by: "admin" } },
  ]);
});

test("refuses to revoke what was not given, was revoked, or was used", () => {
  const problem = "revokes leave that does not stand on claim 3";
  expect(() => replayLeave(before, revoked)).toThrow(problem);
  const breakGlass = replayLeave(before, granted);
  const gone = replayLeave({ ...before, breakGlass }, revoked);
  expect(() => replayLeave({ ...before, breakGlass: gone }, revoked)).toThrow(problem);
  const used = [{ breakGlass: id }] as Claim["decisions"];
  expect(() => replayLeave({ ...before, breakGlass, decisions: used }, revoked)).toThrow(problem);
});
