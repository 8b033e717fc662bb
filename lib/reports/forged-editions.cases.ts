import { canonicalJson } from "#lib/core/canonical-json.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { openSalt } from "#lib/platform/audit/open-part.ts";
import { leaveParts, NAMES_SOMEBODY, type Part } from "#lib/platform/audit/parts.ts";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import { erasedReport } from "./erased.cases.ts";
import { editor, reporter, reviewer } from "./fixtures.cases.ts";
import type { Report } from "./report.ts";

/** What somebody could make of an edition, with digests made good; and what is said of it. */

const article = discussedArticle();
const open = inEditionOf(article, "public");
const nameless = inEditionOf(article, "public", true);

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

/** Leaves out what the verdict's rating is called, with the reason, as if both named somebody. */
function blankLabel(copy: Report): void {
  const event = nth(copy, "verdict.proposed");
  const opened = { detail: event.detail ?? "", salt: event.salt ?? "" };
  const left = leaveParts("verdict.proposed", opened, (bound) => bound.map(() => true));
  const [first, ...parts] = left?.parts ?? [];
  if (!left || !first || !("salt" in first)) throw new Error("The label is not the first part.");
  const said = JSON.parse(left.detail);
  const digest = saltedDigest(first.salt, said.label);
  const detail = canonicalJson({ ...said, label: NAMES_SOMEBODY });
  Object.assign(event, { ...left, detail, parts: [{ digest }, ...parts] });
}

const admin = { ...editor, roles: ["admin"] };
/** A log in which somebody put other words beside the verdict, and an erasure after them that binds those. */
const otherWords = (edition: { hideNames: boolean }) =>
  erasedReport(admin, (detail) => detail.replace("The statement", "It is invented, and"), {
    ...{ ...edition, edition: "public" },
  });

export const forgedEditions: [
  name: string,
  of: Report,
  change: (copy: Report) => void,
  problem: string,
][] = [
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
  ...[true, false].map((hideNames): (typeof forgedEditions)[number] => [
    `other words that an erasure binds, names hidden: ${hideNames}`,
    otherWords({ hideNames }),
    () => undefined,
    "The names and texts of event 12 are others than were recorded, and nothing in them was erased",
  ]),
  [
    "the name of somebody in the byline",
    nameless,
    (copy) => {
      const change = (said: string) => said.replaceAll(reporter.name, "Vera Forged");
      const by = copy.chain.events.slice(1).filter(({ body, detail }) => {
        return detail?.includes(reporter.name) && body.includes(`"actor":"${reporter.member}"`);
      });
      for (const event of by) {
        const [salt, detail] = [event.salt ?? "", event.detail ?? ""];
        // What was given whole is given in part, as if something were left out of it.
        if (event.body.includes(saltedDigest(salt, detail))) event.salt = openSalt(salt);
        event.detail = change(detail);
      }
      for (const person of copy.people) person.name = change(person.name);
      if (by.length === 0) throw new Error("They did nothing else.");
    },
    "or as the byline does",
  ],
  [
    "what a rating is called, left out as if it named somebody",
    nameless,
    blankLabel,
    "is not given as the public edition gives it",
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
  ...[
    "x",
    "null",
    "[]",
    "{}",
    '{"actor":{}}',
    '{"actor":{"name":"\\ud800","roles":[]},"spans":[],"statement":""}',
    `${"[".repeat(1e5)}${"]".repeat(1e5)}`,
  ].flatMap((said): (typeof forgedEditions)[number][] => [
    [
      `what is no detail (${said.slice(0, 15)}) beside an event`,
      nameless,
      (copy) => {
        nth(copy, "claim.opened").detail = said;
      },
      "of event 5 are not those that were recorded",
    ],
    [
      `the same (${said.slice(0, 15)}) without its salt`,
      nameless,
      (copy) => {
        const event = nth(copy, "claim.opened");
        Object.assign(event, { detail: said, salt: null });
      },
      "vent 5 ",
    ],
    [
      `the same (${said.slice(0, 15)}) where a sentence is left out`,
      nameless,
      (copy) => {
        nth(copy, "claim.withdrawn", -1).detail = said;
      },
      "are not those that were recorded",
    ],
  ]),
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
];
