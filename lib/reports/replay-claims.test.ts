import { expect, test } from "vitest";
import { type RecordedEvent, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import {
  both,
  chainOf,
  claimId,
  editor,
  englishArticle,
  evidenceId,
  reviewer,
  verdictId,
} from "./fixtures.cases.ts";
import { replayClaims } from "./replay-claims.ts";

const { steps } = englishArticle();
const events = chainOf(steps).map(recordedEvent);
const claims = events.reduce(replayClaims, []);
const claim = (number: number) => claims.find((candidate) => candidate.number === number);

test("an approved claim says all that led there", () => {
  expect(claim(1)).toMatchObject({
    state: "approved",
    priority: "high",
    owner: reviewer.member,
    by: reviewer.member,
    evidence: [
      { id: evidenceId(1), stance: "supports", removed: null },
      { id: evidenceId(2), stance: "context", removed: null },
    ],
    verdicts: [{ id: verdictId(1, 1), label: "Partly right", oldText: "17 countries" }],
    decisions: [{ kind: "approve", verdict: verdictId(1, 1), by: editor.member }],
  });
  expect(claim(1)?.history.map(({ seq, from, to }) => [seq, from, to])).toEqual([
    [5, null, "open"],
    [10, "open", "researching"],
    [11, "researching", "researching"],
    [12, "researching", "proposed"],
    [13, "proposed", "approved"],
  ]);
});

test("a returned one keeps the reason, a withdrawn one too", () => {
  expect(claim(2)).toMatchObject({ state: "returned", decisions: [{ kind: "return" }] });
  expect(claim(2)?.history.at(-1)?.reason).toMatch(/^The statement says/);
  expect(claim(4)?.history.at(-1)).toMatchObject({
    to: "withdrawn",
    reason: "Covered by claim 1.",
  });
});

test("removed evidence stays, with who removed it and why", () => {
  expect(claim(5)).toMatchObject({
    state: "stale",
    evidence: [
      { id: evidenceId(3), removed: { by: reviewer.member, reason: "Hearsay." } },
      { id: evidenceId(4), by: both.member, removed: null },
      { id: evidenceId(5), removed: null },
    ],
  });
});

test("a claim belongs to whom it was given", () => {
  expect(claim(3)).toMatchObject({ state: "assigned", owner: both.member, spans: [] });
});

test("refuses to remove evidence twice", () => {
  const removal = events.find(({ type }) => type === "evidence.removed");
  if (!removal) throw new Error("The fixture removes evidence.");
  expect(() => replayClaims(claims, removal)).toThrow("removes evidence that claim 5 has not");
  expect(claimId(5)).toBe(claim(5)?.id);
});

/** An event about a claim, after all those of the fixture. */
function later(type: string, data: object, detail: object = {}): RecordedEvent {
  const actor = { member: both.member, name: "Both", roles: ["editor"] };
  const event = { seq: 99, type, at: "2024-05-18T00:00:00.000Z", actor, data, detail };
  return { ...event, erased: false } as RecordedEvent;
}

test("what was taken back is as it was", () => {
  const evidence = { claim: claimId(5), evidence: evidenceId(3), from: "stale", to: "stale" };
  const restored = replayClaims(claims, later("evidence.restored", evidence));
  expect(restored.find(({ number }) => number === 5)?.evidence[0]).toMatchObject({ removed: null });
  expect(() => replayClaims(restored, later("evidence.restored", evidence))).toThrow(
    "brings back evidence of claim 5 that is not removed",
  );
  const nobody = { claim: claimId(3), from: "assigned", to: "open" };
  const unassigned = replayClaims(claims, later("claim.unassigned", nobody));
  expect(unassigned.find(({ number }) => number === 3)).toMatchObject({
    state: "open",
    owner: null,
  });
  const again = { claim: claimId(4), from: "withdrawn", to: "researching" };
  const taken = replayClaims(claims, later("claim.taken_up", again, { reason: "By mistake." }));
  expect(taken.find(({ number }) => number === 4)?.history.at(-1)).toMatchObject({
    from: "withdrawn",
    to: "researching",
    reason: "By mistake.",
  });
});
