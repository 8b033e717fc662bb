import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { chainOf, editor, evidenceStep, reporter } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
import { articleStateAfter } from "./replay-article.ts";
import { revisedArticle, signer } from "./revised.cases.ts";

const { steps } = revisedArticle();
const replayed = (log: typeof steps) => replay(chainOf(log).map(recordedEvent)).article;

test("a sign-off stands, and says of what; whoever typed text is an author", () => {
  const article = replayed(steps);
  expect(article).toMatchObject({
    state: "approved",
    signOff: { by: signer.member, reservations: "Bar the caption." },
  });
  expect(article.authors).toEqual([
    { member: reporter.member, because: "byline" },
    { member: editor.member, because: "revision" },
  ]);
});

test("a sign-off falls with what it rests on", () => {
  const fallen = evidenceStep(1, 9, 1, { from: "approved", to: "stale" });
  if (fallen.type !== "evidence.attached") throw new Error("It is evidence.");
  fallen.data.article = { from: "approved", to: "in_checking" };
  expect(replayed([...steps, fallen])).toMatchObject({ state: "in_checking", signOff: null });
  const revision = stepOf(steps, "article.revised");
  const [event] = chainOf([revision]).map(recordedEvent);
  expect(event && articleStateAfter("approved", event)).toBe("in_checking");
});
