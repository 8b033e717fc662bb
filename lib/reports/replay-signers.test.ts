import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { chainOf, editor, type FixtureStep } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
import { signedIn } from "./replay-signers.ts";
import { lawyer, signedArticle } from "./signed.cases.ts";

const { steps } = signedArticle();
const after = (type: FixtureStep["type"], more = 0) => {
  const upTo = steps.findIndex((step) => step.type === type) + 1 + more;
  return replay(chainOf(steps.slice(0, upTo)).map(recordedEvent)).article;
};

test("the level, what it asks for and what was said of the text are told", () => {
  expect(after("article.risk_set")).toMatchObject({
    risk: "high",
    risks: [{ was: "ordinary", level: "high", by: editor.member }],
  });
  expect(after("article.checked").needed).toMatchObject([{ label: "Legal", level: "elevated" }]);
  expect(after("signature.refused").signatures).toMatchObject([
    { kind: "objection", words: "Who says that they are held?", stands: true, withdrawn: null },
  ]);
  expect(after("signature.withdrawn").signatures).toMatchObject([
    { kind: "objection", stands: false, withdrawn: { by: lawyer.member } },
  ]);
  const published = after("article.published");
  const [, given] = published.signatures ?? [];
  expect(given).toMatchObject({ kind: "given", stands: true });
  expect(published.publications).toMatchObject([
    { risk: "high", needed: [{ label: "Legal", signature: given?.id }] },
  ]);
});

test("a signature falls when its text is worked on again, and nothing is asked for then", () => {
  const open = after("correction.opened");
  expect(open.risk).toBe("high");
  expect(open).not.toHaveProperty("needed");
  expect(open.signatures?.map(({ stands }) => stands)).toEqual([false, false]);
  expect(after("correction.made").signatures?.map(({ stands }) => stands)).toEqual([
    ...[false, false, true],
  ]);
});

test("an event of before there were levels asks for nothing at the ordinary one", () => {
  expect(signedIn({ data: {}, detail: {} })).toEqual({ risk: "ordinary", needed: [] });
  const { data } = stepOf(steps, "article.published");
  expect(signedIn({ data, detail: {} }).needed).toMatchObject([{ label: "(erased)" }]);
});
