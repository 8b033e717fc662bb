import { expect, test } from "vitest";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { subjectOf } from "./subject.ts";

const event = (type: string, data: object) => ({ type, data }) as RecordedEvent;

test("a notification leads to the claim, else to the annotation, else to neither", () => {
  expect(subjectOf(event("claim.approved", { claim: "c" }))).toEqual({ claimId: "c" });
  expect(subjectOf(event("reply.added", { reply: "r", annotation: "a" }))).toEqual({
    annotationId: "a",
  });
  expect(subjectOf(event("reply.added", { reply: "r", claim: "c" }))).toEqual({ claimId: "c" });
  expect(subjectOf(event("contact.deadline_passed", { contact: "c" }))).toEqual({
    contactId: "c",
  });
  expect(subjectOf(event("article.revised", { claims: [] }))).toEqual({});
});

test("of a report that was asked for, to its file where it is ready", () => {
  const report = { id: "o", isReady: true };
  expect(subjectOf(event("report.exported", { order: "o", article: "a" }))).toEqual({ report });
  expect(subjectOf(event("report.failed", { order: "o", article: "a" }))).toEqual({
    report: { ...report, isReady: false },
  });
  expect(subjectOf(event("report.exported", { article: "a" }))).toEqual({});
});
