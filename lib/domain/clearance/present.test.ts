import { describe, expect, test } from "vitest";
import { presentClearance, type Standing } from "./present.ts";

const claimOpen = { code: "claims_open", sentence: "Claim 1 is not settled." } as const;
const notSigned = { code: "not_signed_off", sentence: "Nobody has signed this text off." };
const notFinished = { code: "checking_not_finished", sentence: "Its checking is not finished." };
const text = "a".repeat(64);
const other = "b".repeat(64);
const revision = { number: 2, sha256: text };
const at = "2024-05-17T01:00:00.000Z";
const signOff = { by: "Lena Brandt", at, sha256: text, reservations: "" };
const article = { id: "0190f5a0-0004-7000-8000-000000000001", state: "approved" };
const signed: Standing = {
  ...{ article, revision, signOff },
  ...{ blocks: [], unsigned: [], awaited: [] },
};
const open: Standing = {
  article: { ...article, state: "in_checking" },
  revision,
  // Of before it fell back.
  signOff,
  ...{ blocks: [claimOpen], unsigned: [], awaited: [] },
};

const inState = (state: string): Standing => ({ ...open, article: { ...article, state } });

describe("a text is cleared", () => {
  test.each(["approved", "published", "corrected"])("while its article is %s", (state) => {
    expect(presentClearance({ ...signed, article: { ...article, state } }, text).cleared).toBe(
      true,
    );
  });

  test.each([undefined, text])("where it was signed off (asked about %s)", (asked) => {
    expect(presentClearance(signed, asked)).toEqual({
      ...{ article: article.id, state: "approved", sha256: text, revision, signOff },
      ...{ cleared: true, because: [] },
    });
  });

  test.each([
    [
      "another text",
      signed,
      other,
      [{ code: "not_the_signed_text", sentence: "This is not the text that was signed off." }],
    ],
    ["nobody signed it off", open, undefined, [notSigned, notFinished, claimOpen]],
    [
      "an older text, and no sign-off",
      open,
      other,
      [
        { code: "not_the_newest_text", sentence: "This is not the text of the newest revision." },
        ...[notSigned, notFinished, claimOpen],
      ],
    ],
    [
      "it was killed",
      inState("killed"),
      undefined,
      [{ code: "killed", sentence: "This article was killed." }],
    ],
    [
      "it is archived",
      inState("archived"),
      undefined,
      [{ code: "archived", sentence: "This article is archived." }],
    ],
    [
      "what was published is being corrected",
      inState("correction_open"),
      undefined,
      [
        {
          code: "correction_open",
          sentence:
            "What was published is being corrected: nothing is cleared until that is signed off.",
        },
      ],
    ],
    ["only the sign-off is missing", { ...inState("checked"), blocks: [] }, undefined, [notSigned]],
  ])("not where: %s", (_name, standing, asked, because) => {
    expect(presentClearance(standing, asked)).toMatchObject({ cleared: false, because });
  });

  test("not while a signature is missing; what is published already was signed", () => {
    const sentence = "The signature as “Legal” is missing (Amal Haddad).";
    const unsigned = [{ code: "signature_missing", sentence } as const];
    const signOffOnly = { ...signed, unsigned };
    expect(presentClearance(signOffOnly, undefined)).toMatchObject({
      ...{ cleared: false, signOff, because: unsigned },
    });
    const published = { ...signOffOnly, article: { ...article, state: "published" } };
    expect(presentClearance(published, undefined).cleared).toBe(true);
    const checked = { ...signOffOnly, article: { ...article, state: "checked" } };
    expect(presentClearance(checked, undefined).because).toEqual([notSigned, ...unsigned]);
  });

  test("a sign-off that no longer stands is not told as one", () => {
    expect(presentClearance(open, undefined).signOff).toBeNull();
  });
});

test("a text that was signed off waits for a reply until it is published", () => {
  const sentence = "Contact 1 was asked for a reply and has time still.";
  const awaited = [{ code: "reply_awaited", sentence } as const];
  expect(presentClearance({ ...signed, awaited }, text)).toMatchObject({
    ...{ cleared: false, because: awaited },
    signOff,
  });
  const published = { ...signed, awaited, article: { ...article, state: "published" } };
  expect(presentClearance(published, text).cleared).toBe(true);
  expect(presentClearance({ ...open, awaited }, text).because).toContainEqual(awaited[0]);
});
