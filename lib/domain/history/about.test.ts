import { expect, test } from "vitest";
import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import { versionsOf } from "./about.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import { annotation, cases, claim } from "./sentences.cases.ts";

const event = (type: EventType): RecordedEvent =>
  ({
    seq: 3,
    type,
    at: "2024-05-17T00:15:00.000Z",
    actor: { member: "m", name: "Lena Brandt", roles: ["editor"] },
    erased: false,
    ...cases[type],
  }) as RecordedEvent;

test("a revision speaks of what it touched, with the words before and after", () => {
  expect(versionsOf(event("article.revised"))).toEqual([
    { of: claim, was: "17 countries", now: "18 countries" },
    { of: annotation, now: "" },
  ]);
});

test.each<[EventType, object]>([
  ["claim.opened", { of: claim, now: "17 countries" }],
  ["claim.reattached", { of: claim, now: "17 countries" }],
  ["verdict.proposed", { of: claim, said: "It says so." }],
  ["evidence.attached", { of: claim, said: "seventeen" }],
  ["claim.approved", { of: claim }],
  ["annotation.added", { of: annotation, now: "17 countries" }],
  ["annotation.removed", { of: annotation }],
  ["annotation.edited", { of: annotation, said: "Which ones?" }],
  ["reply.added", { of: annotation }],
  ["reply.edited", { of: claim, said: "Those on page 2." }],
])("%s", (type, version) => {
  expect(versionsOf(event(type))).toMatchObject([version]);
});

test("what is about neither a claim nor an annotation is in no such history", () => {
  expect(versionsOf(event("checks.requested"))).toEqual([]);
});
