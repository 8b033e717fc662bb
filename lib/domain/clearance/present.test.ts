import { describe, expect, test } from "vitest";
import { presentClearance, type Standing } from "./present.ts";

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
  ...{ blocks: ["Claim 1 is not settled."], unsigned: [], awaited: [] },
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
    ["another text", signed, other, ["This is not the text that was signed off."]],
    [
      "nobody signed it off",
      open,
      undefined,
      [
        "Nobody has signed this text off.",
        "Its checking is not finished.",
        "Claim 1 is not settled.",
      ],
    ],
    [
      "an older text, and no sign-off",
      open,
      other,
      [
        "This is not the text of the newest revision.",
        "Nobody has signed this text off.",
        "Its checking is not finished.",
        "Claim 1 is not settled.",
      ],
    ],
    ["it was killed", inState("killed"), undefined, ["This article was killed."]],
    ["it is archived", inState("archived"), undefined, ["This article is archived."]],
    [
      "only the sign-off is missing",
      { ...inState("checked"), blocks: [] },
      undefined,
      ["Nobody has signed this text off."],
    ],
  ])("not where: %s", (_name, standing, asked, because) => {
    expect(presentClearance(standing, asked)).toMatchObject({ cleared: false, because });
  });

  test("not while a signature is missing; what is published already was signed", () => {
    const unsigned = ["The signature as “Legal” is missing (Amal Haddad)."];
    const signOffOnly = { ...signed, unsigned };
    expect(presentClearance(signOffOnly, undefined)).toMatchObject({
      ...{ cleared: false, signOff, because: unsigned },
    });
    const published = { ...signOffOnly, article: { ...article, state: "published" } };
    expect(presentClearance(published, undefined).cleared).toBe(true);
    const checked = { ...signOffOnly, article: { ...article, state: "checked" } };
    expect(presentClearance(checked, undefined).because).toEqual([
      "Nobody has signed this text off.",
      ...unsigned,
    ]);
  });

  test("a sign-off that no longer stands is not told as one", () => {
    expect(presentClearance(open, undefined).signOff).toBeNull();
  });
});

test("a text that was signed off waits for a reply until it is published", () => {
  const awaited = ["Contact 1 was asked for a reply and has time still."];
  expect(presentClearance({ ...signed, awaited }, text)).toMatchObject({
    ...{ cleared: false, because: awaited },
    signOff,
  });
  const published = { ...signed, awaited, article: { ...article, state: "published" } };
  expect(presentClearance(published, text).cleared).toBe(true);
  expect(presentClearance({ ...open, awaited }, text).because).toContain(awaited[0]);
});
