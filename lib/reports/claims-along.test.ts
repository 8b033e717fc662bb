import { expect, test } from "vitest";
import { NAMES_SOMEBODY } from "#lib/platform/audit/parts.ts";
import { claimsAlong, countAlong } from "./claims-along.ts";
import { inEditionOf, namedInClaim } from "./editions.cases.ts";
import { bytesOf, englishArticle, reportOf } from "./fixtures.cases.ts";
import { recordAnswer } from "./record-answers.ts";

const report = reportOf(englishArticle());

test("claims come along with what they say and where, and with how they stood there in words alone", () => {
  const along = claimsAlong(report);
  expect(along).toEqual(
    report.claims
      .filter(({ state }) => state !== "withdrawn")
      .map(({ statement, category, claimant, spans }) => ({
        ...{ statement, category, ...(claimant && { claimant }) },
        ranges: spans.map(({ start, end, exact }) => ({ start, end, exact })),
        origin: expect.stringMatching(
          /^In the record of The Harbour Desk, at event 26: Claim \d+, .*\.$/,
        ),
      })),
  );
  expect(along.map(({ origin }) => origin)).toMatchInlineSnapshot(`
    [
      "In the record of The Harbour Desk, at event 26: Claim 1, verdict “Partly right”, approved.",
      "In the record of The Harbour Desk, at event 26: Claim 2, verdict “Verified”, returned.",
      "In the record of The Harbour Desk, at event 26: Claim 3, no verdict, assigned.",
      "In the record of The Harbour Desk, at event 26: Claim 5, verdict “Verified”, stale.",
    ]
  `);
});

test("withdrawn claims stay out, and are counted", () => {
  const [first, ...rest] = report.claims;
  if (!first) throw new Error("The report has no claim.");
  const claims = [{ ...first, state: "withdrawn" }, ...rest];
  const { withdrawn } = countAlong(report);
  expect(countAlong({ ...report, claims })).toMatchObject({ withdrawn: withdrawn + 1, hidden: 0 });
  expect(claimsAlong({ ...report, claims })).toHaveLength(countAlong(report).claims - 1);
});

test("so do those of whose words something is hidden or erased, and are counted apart", () => {
  const { claims: all } = countAlong(report);
  const hiding = (statement: string, name = "Nobody") => {
    const claimant = { name, kind: "person", role: "", url: "" };
    const claims = report.claims.map((claim, at) =>
      at === 0 ? { ...claim, statement, claimant } : claim,
    );
    return { ...report, claims };
  };
  for (const one of [
    hiding(`${NAMES_SOMEBODY} Nobody else was there.`),
    hiding("(erased)"),
    hiding("It is so.", "(left out)"),
  ]) {
    expect(countAlong(one)).toMatchObject({ claims: all - 1, hidden: 1 });
    expect(claimsAlong(one)).toHaveLength(all - 1);
  }
  expect(countAlong(hiding("It is so."))).toMatchObject({ claims: all, hidden: 0 });
});

test("of a public edition that hides names, those stay out whose words name a member", () => {
  const fixture = namedInClaim();
  const whole = countAlong(inEditionOf(fixture, "internal"));
  expect(whole.hidden).toBe(0);
  expect(countAlong(inEditionOf(fixture, "public"))).toEqual(whole);
  expect(countAlong(inEditionOf(fixture, "public", true))).toEqual({
    ...whole,
    ...{ claims: whole.claims - 1, hidden: 1 },
  });
});

test("where a draft's lines are kept otherwise, the words are found at their new places", () => {
  const { text } = report.revision;
  const spaced = text.replaceAll("\n", "\n\n");
  const moved = (at: number) => at + text.slice(0, at).split("\n").length - 1;
  const claims = report.claims.map((claim) => ({
    ...claim,
    spans: claim.spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) })),
  }));
  const other = { ...report, claims, revision: { ...report.revision, text: spaced } };
  expect(claimsAlong(other).map(({ ranges }) => ranges)).toEqual(
    claimsAlong(report).map(({ ranges }) => ranges),
  );
});

test("a kind of claim that is not known here is another one", () => {
  const claims = report.claims.map((claim) => ({ ...claim, category: "rumour" }));
  expect(new Set(claimsAlong({ ...report, claims }).map(({ category }) => category))).toEqual(
    new Set(["other"]),
  );
});

test("they are told of a record's bytes", () => {
  expect(recordAnswer("claims", bytesOf(report))).toEqual(claimsAlong(report));
});
