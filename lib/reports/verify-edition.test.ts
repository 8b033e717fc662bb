import { describe, expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { reportEditions } from "#lib/domain/exports/schema.ts";
import { NAMES_SOMEBODY } from "#lib/platform/audit/parts.ts";
import { asBefore, type Former } from "./before-parts.cases.ts";
import { buildReport } from "./build-report.ts";
import { discussedArticle, inEditionOf, ofTheHouse, reviewersNames } from "./editions.cases.ts";
import { erasedReport } from "./erased.cases.ts";
import {
  arabicArticle,
  bytesOf,
  crowdedArticle,
  editor,
  englishArticle,
  reporter,
  reportOf,
} from "./fixtures.cases.ts";
import { forgedEditions } from "./forged-editions.cases.ts";
import { problemOf } from "./forging.cases.ts";
import { reportDigest } from "./record-text.ts";
import type { Report } from "./report.ts";
import { verifyReport } from "./verify.ts";

const article = discussedArticle();
const open = inEditionOf(article, "public");
const nameless = inEditionOf(article, "public", true);

/** The public edition of a log that was written by a version before. */
function inFormBefore(former: Former, upTo?: number): Report {
  const { chain } = reportOf(article);
  const events = asBefore(chain.events, former, upTo);
  return buildReport({
    ...{ chain: { id: chain.id, events }, text: article.text },
    ...{ edition: "public", hideNames: true },
  });
}

function forged(report: Report, change: (copy: Report) => void): string | undefined {
  const copy = structuredClone(report);
  change(copy);
  return problemOf(copy);
}

describe.each([
  ["English", englishArticle()],
  ["Arabic", arabicArticle()],
  ["crowded", crowdedArticle(12)],
  ["discussed", article],
])("the %s article", (_name, fixture) => {
  test.each(reportEditions)("verifies in its %s edition, with and without names", (edition) => {
    for (const hideNames of [false, true]) {
      const report = inEditionOf(fixture, edition, hideNames);
      expect(verifyReport(bytesOf(report))).toMatchObject({ ok: true, summary: { edition } });
    }
  });
});

test("a public edition has none of the newsroom’s own words, in no byte", () => {
  const internal = canonicalJson(inEditionOf(article, "internal"));
  for (const words of [...ofTheHouse, ...reviewersNames]) expect(internal).toContain(words);
  for (const words of ofTheHouse) expect(canonicalJson(open)).not.toContain(words);
  for (const words of [...ofTheHouse, ...reviewersNames])
    expect(canonicalJson(nameless)).not.toContain(words);
  expect(nameless.claims.at(-1)?.history.at(-1)?.reason).toBe(
    `They were asked twice. ${NAMES_SOMEBODY} Nobody else knows.`,
  );
});

test("it says what it leaves out, and what nothing binds", () => {
  expect(open.omissions?.map(({ what, count }) => [what, count])).toEqual([
    ["annotations", 2],
    ["replies", 2],
    ["experts", 2],
    ["contacts", 2],
    ["source_notes", 2],
    ["waiting", 1],
    ["salts", 2],
  ]);
  expect(nameless.omissions?.slice(-3)).toEqual([
    {
      what: "names",
      count: 4,
      says: "the names of 4 members, who are called by their role and a number instead",
    },
    { what: "sentences", count: 1, says: "1 sentence in which a member is named" },
    {
      what: "salts",
      count: 2,
      says: "the salts of 2 decisions, by which one could guess at what is left out",
    },
  ]);
  const summary = (report: Report) => {
    const verified = verifyReport(bytesOf(report));
    return verified.ok ? verified.summary.unbound : verified;
  };
  const all = { events: [], names: true, decisions: [1, 5] };
  expect([summary(open), summary(nameless)]).toEqual([all, all]);
  // In logs of before, words in which somebody was named are bound by nothing.
  const before = inFormBefore("open");
  const withdrawn = before.chain.events.find(({ detail }) => detail?.includes("not reach"));
  expect(withdrawn?.detail).toContain("Reviewer 1 could not reach them.");
  expect(summary(before)).toEqual({ ...all, events: [withdrawn?.seq] });
  // What today's version adds to one is bound.
  expect(summary(inFormBefore("open", 30))).toEqual(all);
  const unbound = summary(inFormBefore("none"));
  expect("events" in unbound && unbound.events.length).toBeGreaterThan(20);
});

test("what was erased is bound by what the erasure says; where one of before says it, only whole", () => {
  const leave = (detail: string) =>
    detail.replaceAll("Jonas Weber", "(erased)").replace("The statement", "Lena Brandt: it");
  const admin = { ...editor, roles: ["admin"] };
  const summary = (asBefore: boolean) => {
    const report = erasedReport(admin, leave, { asBefore, edition: "public", hideNames: true });
    const verified = verifyReport(bytesOf(report));
    return verified.ok ? verified.summary.unbound.events : verified.problem;
  };
  expect([summary(false), summary(true)]).toEqual([[], [12]]);
  const report = erasedReport(admin, leave, { edition: "public", hideNames: true });
  const rationale = report.claims[0]?.verdicts[0]?.rationale;
  expect(rationale).toBe(NAMES_SOMEBODY);
  const other = (copy: Report) => {
    const event = copy.chain.events[11];
    if (event) event.detail = event.detail?.replace(NAMES_SOMEBODY, "It is so.") ?? null;
  };
  expect(forged(report, other)).toContain("event 12 are not those that were recorded");
});

test("words that an erasure alone binds are named; where nothing shows of it for what is left out, they are not proved", () => {
  const admin = { ...editor, roles: ["admin"] };
  const leave = (names: string) => (detail: string) =>
    detail.replaceAll("Jonas Weber", names).replace("The statement", "Lena Brandt: it");
  const summary = (names: string) => {
    const report = erasedReport(admin, leave(names), { edition: "public", hideNames: true });
    const verified = verifyReport(bytesOf(report));
    if (!verified.ok) throw new Error(verified.problem);
    return [verified.summary.erased, verified.summary.unbound.events];
  };
  expect(summary("(erased)")).toEqual([[12], []]);
  expect(summary("Jonas Weber")).toEqual([[12], [12]]);
});

test("whoever is in the byline is called there what the byline calls them, whatever they were called since", () => {
  const { text, steps } = structuredClone(article);
  for (const step of steps.slice(1))
    if (step.by.member === reporter.member) step.by = { ...step.by, name: "Nadia Roy" };
  for (const hideNames of [true, false]) {
    const report = inEditionOf({ text, steps }, "public", hideNames);
    expect(verifyReport(bytesOf(report))).toMatchObject({ ok: true });
    if (hideNames) expect(report.people[0]?.name).toBe(reporter.name);
  }
});

test("whoever is in the byline keeps their name; the others are called the same later on", () => {
  const names = (report: Report) => report.people.map(({ name }) => name);
  expect(names(nameless)).toEqual([
    "Nadia Rahman",
    "Reviewer 1",
    "Editor 1",
    "Editor 2",
    "Editor 3",
  ]);
  const { text, steps } = englishArticle();
  const [, ...earlier] = names(inEditionOf({ text, steps }, "public", true));
  expect(names(nameless).slice(1)).toEqual(expect.arrayContaining(earlier));
});

test.each(forgedEditions)(
  "a digest made good does not hide: %s",
  (_name, report, change, problem) => {
    expect(forged(report, change)).toContain(problem);
  },
);

test.each(reportEditions)(
  "the %s edition under another label without its digest is found",
  (edition) => {
    const report = inEditionOf(article, edition);
    for (const other of reportEditions.filter((one) => one !== edition)) {
      const bytes = bytesOf({ ...report, edition: other });
      expect(verifyReport(bytes)).toMatchObject({ ok: false, kind: "does_not_hold" });
    }
  },
);

test("a report of before there were editions is internal", () => {
  const { edition: _, digest: __, ...rest } = inEditionOf(article, "internal");
  const before = { ...rest, version: 1 as const };
  const report = { ...before, digest: reportDigest(before) };
  expect(verifyReport(bytesOf(report))).toMatchObject({
    ok: true,
    summary: { edition: "internal", leftOut: "" },
  });
});
