import { describe, expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { reportEditions } from "#lib/domain/exports/schema.ts";
import { reportDigest } from "./build-report.ts";
import { discussedArticle, inEditionOf, ofTheHouse, reviewersNames } from "./editions.cases.ts";
import {
  arabicArticle,
  bytesOf,
  crowdedArticle,
  englishArticle,
  reviewer,
} from "./fixtures.cases.ts";
import { problemOf } from "./forging.cases.ts";
import type { Report } from "./report.ts";
import { verifyReport } from "./verify.ts";

const article = discussedArticle();
const open = inEditionOf(article, "public");
const nameless = inEditionOf(article, "public", true);

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
  expect(canonicalJson(nameless)).toContain("Reviewer 1 could not reach them.");
});

test("it says what it leaves out, and what nothing binds", () => {
  expect(open.omissions?.map(({ what, count }) => [what, count])).toEqual([
    ["annotations", 2],
    ["replies", 2],
    ["experts", 2],
    ["source_notes", 2],
    ["waiting", 1],
  ]);
  expect(nameless.omissions?.at(-1)).toEqual({
    what: "names",
    count: 4,
    says: "the names of 4 members, who are called by their role and a number instead",
  });
  const summary = (report: Report) => {
    const verified = verifyReport(bytesOf(report));
    return verified.ok ? verified.summary.unbound : verified;
  };
  // Only words in which somebody was named are bound by nothing.
  const withdrawn = nameless.chain.events.find(({ detail }) => detail?.includes("not reach"));
  expect(summary(open)).toEqual({ events: [], names: true, decisions: [1, 5] });
  expect(summary(nameless)).toEqual({
    events: [withdrawn?.seq],
    names: true,
    decisions: [1, 5],
  });
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

const nth = (report: Report, type: string) => {
  const found = report.chain.events.find(({ body }) => body.includes(`"type":"${type}"`));
  if (!found) throw new Error(`There is no ${type}.`);
  return found;
};
const whole = inEditionOf(article, "internal");

test.each<[name: string, of: Report, change: (copy: Report) => void, problem: string]>([
  [
    "a name put back beside an event",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.opened");
      event.detail = event.detail?.replace("Reviewer 1", reviewer.name) ?? null;
    },
    "names somebody whom this edition calls by a role",
  ],
  [
    "a name put back among the people",
    nameless,
    (copy) => {
      for (const person of copy.people)
        if (person.name === "Reviewer 1") person.name = reviewer.name;
    },
    "The entry of Jonas Weber (name) is not what",
  ],
  [
    "another word in what is given without names",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.opened");
      event.detail = event.detail?.replace("17 countries", "18 countries") ?? null;
    },
    "The names and texts of event 5 are not those that were recorded",
  ],
  [
    "the same, without the salt that shows it",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.opened");
      event.detail = event.detail?.replace("17 countries", "18 countries") ?? null;
      event.salt = null;
    },
    "The words of event 5 are given without their salt",
  ],
  [
    "a comment put back",
    open,
    (copy) => {
      const index = copy.chain.events.indexOf(nth(copy, "annotation.added"));
      const event = whole.chain.events[index];
      if (event) copy.chain.events[index] = event;
    },
    "says what the public edition leaves out",
  ],
  [
    "a note of a source put back",
    open,
    (copy) => {
      const index = copy.chain.events.findIndex(({ detail }) => detail?.includes("(left out)"));
      const event = whole.chain.events[index];
      if (event) copy.chain.events[index] = event;
    },
    "says what the public edition leaves out",
  ],
  [
    "names hidden, and not stated",
    nameless,
    (copy) => {
      copy.omissions = copy.omissions?.filter(({ what }) => what !== "names");
    },
    "and the report does not say so",
  ],
  [
    "an omission not stated",
    open,
    (copy) => {
      copy.omissions = copy.omissions?.slice(1);
    },
    "What it says of what the edition leaves out is not so",
  ],
  [
    "nothing stated at all",
    open,
    (copy) => {
      delete copy.omissions;
    },
    "The public edition does not say what it leaves out",
  ],
  [
    "called internal",
    open,
    (copy) => {
      copy.edition = "internal";
    },
    "are not those that were recorded",
  ],
  [
    "called internal, and nothing stated",
    nameless,
    (copy) => {
      copy.edition = "internal";
      delete copy.omissions;
    },
    "are not those that were recorded",
  ],
  [
    "the internal one called public",
    whole,
    (copy) => {
      copy.edition = "public";
      copy.omissions = [];
    },
    "says what the public edition leaves out",
  ],
  [
    "called one of before there were editions",
    open,
    (copy) => {
      copy.version = 1;
    },
    "The report does not say which edition it is",
  ],
  [
    "no edition",
    whole,
    (copy) => {
      delete copy.edition;
    },
    "The report does not say which edition it is",
  ],
])("a digest made good does not hide: %s", (_name, report, change, problem) => {
  expect(forged(report, change)).toContain(problem);
});

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
  const { edition: _, digest: __, ...rest } = whole;
  const before = { ...rest, version: 1 as const };
  const report = { ...before, digest: reportDigest(before) };
  expect(verifyReport(bytesOf(report))).toMatchObject({
    ok: true,
    summary: { edition: "internal", leftOut: "" },
  });
});
