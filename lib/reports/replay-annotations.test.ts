import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { chainOf, editor, englishArticle, reporter } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replayAnnotations } from "./replay-annotations.ts";

const { steps } = englishArticle();
const added = stepOf(steps, "annotation.added");
const resolved = stepOf(steps, "annotation.resolved");
const reopened = { ...resolved, type: "annotation.reopened" as const };
const after = (...log: Parameters<typeof chainOf>[0]) =>
  chainOf(log).map(recordedEvent).reduce(replayAnnotations, []);

test("a question is open, resolved, and open again", () => {
  expect(after(added)).toMatchObject([{ kind: "question", by: editor.member, resolved: null }]);
  expect(after(added, resolved)).toMatchObject([{ resolved: { by: reporter.member } }]);
  expect(after(added, resolved, reopened)).toMatchObject([{ resolved: null }]);
});

test("refuses to resolve what was never written", () => {
  expect(() => after(resolved)).toThrow("event 1 speaks of a comment that was never written");
});
