import { expect, test } from "vitest";
import { UNSEEN_BLOCK } from "#lib/domain/revisions/sign-off-blocks.ts";
import { contactId, contactSteps } from "../../contacts.cases.ts";
import { correctedArticle } from "../../corrected.cases.ts";
import { claimId, englishArticle, reportOf } from "../../fixtures.cases.ts";
import { publicOf } from "../../public-of.ts";
import { awaitedOf } from "./awaited.ts";

const { text, steps } = englishArticle();
/** The report after so many of what became of two contacts; each event stands seven minutes after the one before. */
const after = (count: number) => {
  const asked = contactSteps(claimId(1)).slice(0, count);
  const first = asked[0];
  if (first?.type === "contact.asked") first.data.askedAt = "2024-05-17T03:00:00.000Z";
  return reportOf({ text, steps: [...steps, ...asked] });
};

test("says who was asked for a reply and has time, by the time of the last event", () => {
  expect(awaitedOf(after(0))).toEqual([]);
  expect(awaitedOf(after(1))).toEqual([
    { code: "reply_awaited", sentence: "Contact 1 was asked for a reply and has time still." },
  ]);
  expect(awaitedOf(publicOf(after(1)))).toEqual([UNSEEN_BLOCK]);
});

test("a correction that is open is not held up", () => {
  const { text, steps } = correctedArticle();
  const asked = contactSteps(claimId(1)).slice(0, 1);
  const another = { contact: contactId(3), number: 3, askedAt: "2024-05-17T03:00:00.000Z" };
  if (asked[0]?.type === "contact.asked") Object.assign(asked[0].data, another);
  const opened = steps.findIndex(({ type }) => type === "correction.opened");
  const until = (count: number) => reportOf({ text, steps: [...steps.slice(0, count), ...asked] });
  expect(awaitedOf(until(opened)).map(({ code }) => code)).toEqual(["reply_overdue"]);
  expect(awaitedOf(until(opened + 1))).toEqual([]);
});
