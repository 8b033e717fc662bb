import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import {
  chainOf,
  editor,
  englishArticle,
  type FixtureStep,
  fixtureId,
  reviewer,
} from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
import { isReplyEvent } from "./replay-replies.ts";

const { steps } = englishArticle();
const { annotation } = stepOf(steps, "annotation.added").data;
const { claim } = stepOf(steps, "claim.opened").data;
const reply = fixtureId(15, 8);

const added: FixtureStep = {
  type: "reply.added",
  by: reviewer,
  data: { reply, annotation },
  detail: { body: "The one who called." },
};
const edited: FixtureStep = {
  type: "reply.edited",
  by: reviewer,
  data: { reply, annotation },
  detail: { body: "The one who rang.", was: "The one who called." },
};
const removed: FixtureStep = {
  type: "reply.removed",
  by: editor,
  data: { reply, annotation },
  detail: {},
};
const restored: FixtureStep = { ...removed, type: "reply.restored" };
const after = (...more: FixtureStep[]) => replay(chainOf([...steps, ...more]).map(recordedEvent));

test("a reply is written, changed, removed and brought back", () => {
  const first = { id: reply, annotation, claim: null, body: "The one who called.", edited: null };
  expect(after(added).replies).toMatchObject([{ ...first, by: reviewer.member, removed: null }]);
  expect(after(added, edited).replies).toMatchObject([{ body: "The one who rang." }]);
  expect(after(added, edited).replies[0]?.edited).not.toBeNull();
  expect(after(added, removed).replies).toMatchObject([{ removed: { by: editor.member } }]);
  expect(after(added, removed, restored).replies).toMatchObject([{ removed: null }]);
});

test("a reply to a claim is no step in its life", () => {
  const onClaim = { ...added, data: { reply, claim } };
  expect(after(onClaim).replies).toMatchObject([{ annotation: null, claim }]);
  expect(after(onClaim).claims).toEqual(after().claims);
  const [event] = chainOf([onClaim]).map(recordedEvent);
  expect(event && isReplyEvent(event)).toBe(true);
});

test("refuses what answers nothing, and what changes what was never written", () => {
  const toNothing = { ...added, data: { reply, claim: fixtureId(15, 9) } };
  expect(() => after(toNothing)).toThrow("is about a reply to nothing that is there");
  expect(() => after(edited)).toThrow("speaks of a reply that was never written");
  const elsewhere = { ...removed, data: { reply, claim } };
  expect(() => after(added, elsewhere)).toThrow("speaks of a reply that was never written");
});
