import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { correctedArticle } from "./corrected.cases.ts";
import { chainOf, editor, evidenceStep, reporter, reviewer } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
import { articleStateAfter } from "./replay-article.ts";
import { revisedArticle, signer } from "./revised.cases.ts";

const { steps } = revisedArticle();
const replayed = (log: typeof steps) => replay(chainOf(log).map(recordedEvent)).article;

test("what was said of the text stands, and of which; whoever typed text is an author", () => {
  const article = replayed(steps);
  expect(article).toMatchObject({
    state: "published",
    checking: { by: reviewer.member, scope: "partial", leftOut: "The captions." },
    signOff: { by: signer.member, reservations: "Bar the caption." },
    publications: [{ by: signer.member, url: "https://example.org/envoys" }],
  });
  expect(article.authors).toEqual([
    { member: reporter.member, because: "byline" },
    { member: editor.member, because: "revision" },
  ]);
});

test("a sign-off falls with what it rests on", () => {
  const fallen = evidenceStep(1, 9, 1, { from: "approved", to: "stale" });
  if (fallen.type !== "evidence.attached") throw new Error("It is evidence.");
  fallen.data.article = { from: "published", to: "reopened" };
  expect(replayed([...steps, fallen])).toMatchObject({
    ...{ state: "reopened", checking: null, signOff: null, publications: [{}] },
  });
  const revision = stepOf(steps, "article.revised");
  const [event] = chainOf([revision]).map(recordedEvent);
  expect(event && articleStateAfter("approved", event)).toBe("in_checking");
});

test("a correction is told from when it was found to its notice", () => {
  const { steps: corrected } = correctedArticle();
  const opened = replayed(corrected.slice(0, -3));
  expect(opened).toMatchObject({ state: "correction_open", signOff: null });
  expect(opened.corrections).toMatchObject([
    { foundBy: "A reader", by: editor.member, made: null },
  ]);
  expect(replayed(corrected)).toMatchObject({
    state: "corrected",
    signOff: { by: signer.member },
    corrections: [{ claim: expect.any(String), made: { rule: "list-count", by: signer.member } }],
  });
});
