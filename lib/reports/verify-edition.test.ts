import { describe, expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { reportEditions } from "#lib/domain/exports/schema.ts";
import { openSalt } from "#lib/platform/audit/open-part.ts";
import { leaveParts, NAMES_SOMEBODY, type Part } from "#lib/platform/audit/parts.ts";
import { asBefore, type Former } from "./before-parts.cases.ts";
import { buildReport, reportDigest } from "./build-report.ts";
import { discussedArticle, inEditionOf, ofTheHouse, reviewersNames } from "./editions.cases.ts";
import {
  arabicArticle,
  bytesOf,
  crowdedArticle,
  englishArticle,
  reportOf,
  reviewer,
} from "./fixtures.cases.ts";
import { problemOf } from "./forging.cases.ts";
import type { Report } from "./report.ts";
import { verifyReport } from "./verify.ts";

const article = discussedArticle();
const open = inEditionOf(article, "public");
const nameless = inEditionOf(article, "public", true);

/** The public edition of a log that was written by a version before. */
function inFormBefore(former: Former): Report {
  const { chain } = reportOf(article);
  const events = asBefore(chain.events, former);
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
  const unbound = summary(inFormBefore("none"));
  expect("events" in unbound && unbound.events.length).toBeGreaterThan(20);
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

/** The parts of the event from which a sentence is left out. */
function partsOf(report: Report): Part[] {
  const { parts } = nth(report, "claim.withdrawn", -1);
  if (!parts) throw new Error("Nothing is left out of it.");
  return parts;
}

const nth = (report: Report, type: string, at = 0) => {
  const all = report.chain.events.filter(({ body }) => body.includes(`"type":"${type}"`));
  const found = all.at(at);
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
    "other words in the place of a sentence that is left out",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.withdrawn", -1);
      event.detail = event.detail?.replace(NAMES_SOMEBODY, "We did not ask.") ?? null;
    },
    "are not those that were recorded",
  ],
  [
    "another word beside it",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.withdrawn", -1);
      event.detail = event.detail?.replace("asked twice", "asked thrice") ?? null;
    },
    "are not those that were recorded",
  ],
  [
    "the same, without the salt that shows it",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.withdrawn", -1);
      event.detail = event.detail?.replace("asked twice", "asked thrice") ?? null;
      event.salt = null;
      delete event.parts;
    },
    "are given without their salt",
  ],
  [
    "one sentence fewer",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.withdrawn", -1);
      event.detail = event.detail?.replace("They were asked twice. ", "") ?? null;
      event.parts?.shift();
    },
    "are not those that were recorded",
  ],
  [
    "another digest in the place of one",
    nameless,
    (copy) => {
      const parts = partsOf(copy);
      parts[1] = { digest: "0".repeat(64) };
    },
    "are not those that were recorded",
  ],
  [
    "a salt that takes the beginning of a sentence",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.withdrawn", -1);
      event.detail = event.detail?.replace("They were asked twice.", "asked twice.") ?? null;
      const [first] = partsOf(copy);
      if (first && "salt" in first) first.salt += "They were ";
    },
    "is not made as a report is",
  ],
  [
    "a sentence left out, and not stated",
    nameless,
    (copy) => {
      copy.omissions = copy.omissions?.filter(({ what }) => what !== "sentences");
    },
    "What it says of what the edition leaves out is not so",
  ],
  [
    "parts of what is given whole",
    nameless,
    (copy) => {
      nth(copy, "article.imported").parts = [{ salt: "0".repeat(32) }];
    },
    "Event 1 is not given as the public edition gives it",
  ],
  [
    "a sentence left out though names are not hidden, and another name",
    open,
    (copy) => {
      const event = nth(copy, "claim.opened");
      const { salt, detail } = event;
      const opened = { detail: detail ?? "", salt: openSalt(salt ?? "") };
      const left = leaveParts("claim.opened", opened, (bound) => bound.map(() => true));
      Object.assign(event, left, { detail: left?.detail.replace(reviewer.name, "Nadia Rahman") });
    },
    "is not given as the public edition gives it",
  ],
  [
    "parts of what is not given",
    nameless,
    (copy) => {
      nth(copy, "annotation.added").parts = [];
    },
    "is given in parts",
  ],
  [
    "parts in another edition",
    inEditionOf(article, "internal"),
    (copy) => {
      nth(copy, "article.imported").parts = [];
    },
    "is given in parts",
  ],
  [
    "the salt of a decision that could have been left",
    nameless,
    (copy) => {
      const event = nth(copy, "claim.approved", -1);
      event.detail = event.detail?.replace(/"salt":"\w+"/, '"salt":"(left out)"') ?? null;
      for (const claim of copy.claims)
        for (const decision of claim.decisions)
          if (event.body.includes(decision.id)) decision.salt = "(left out)";
    },
    "are not those that were recorded",
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
