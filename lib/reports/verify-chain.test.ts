import { expect, test } from "vitest";
import { afterErasure } from "./erased.cases.ts";
import { editor, englishArticle, reportOf } from "./fixtures.cases.ts";
import { forged, forgedBodies } from "./forging.cases.ts";
import type { ChainEvent, Report } from "./report.ts";
import { logProblem } from "./verify-chain.ts";

test("finds nothing wrong with a log that holds", () => {
  expect(logProblem(reportOf(englishArticle()))).toBeUndefined();
});

test("what an erasure left is named where it is other words than were recorded", () => {
  const admin = { ...editor, roles: ["admin"] };
  const name = (detail: string) => detail.replaceAll("Jonas Weber", "(erased)");
  expect(afterErasure(admin, name)).toBeUndefined();
  expect(afterErasure(admin, (detail) => detail.replaceAll("Jonas Weber", "Somebody Else"))).toBe(
    "The names and texts of event 12 are others than were recorded, and nothing in them was erased.",
  );
  expect(afterErasure(editor, name)).toBe(
    "Lena Brandt erased names or texts (event 27) without a role that allows it.",
  );
});

function changeEvent(seq: number, change: (event: ChainEvent) => void) {
  return ({ chain }: Report) => {
    for (const event of chain.events) if (event.seq === seq) change(event);
  };
}

test.each<[name: string, change: (report: Report) => void, problem: string]>([
  [
    "a body",
    changeEvent(4, (event) => {
      event.body = event.body.replace("2024-05-17", "2024-05-16");
    }),
    "The hash of event 4 is not that of what it says.",
  ],
  [
    "an event's texts",
    changeEvent(12, (event) => {
      event.detail = (event.detail ?? "").replace("Partly right", "Verified");
    }),
    "The names and texts of event 12 are not those that were recorded.",
  ],
  [
    "half of an event's texts",
    changeEvent(12, (event) => {
      event.salt = null;
    }),
    "Event 12 has lost half of its texts.",
  ],
  [
    "the newsroom",
    (report) => {
      report.newsroom.id = report.article.id;
    },
    "Event 1 belongs to another newsroom.",
  ],
  [
    "the log's id",
    (report) => {
      report.chain.id = report.article.id;
    },
    "Event 1 belongs to another log.",
  ],
  [
    "the event it is of",
    (report) => {
      report.atSeq = 3;
    },
    "The report is of event 3, but its log ends at event 26.",
  ],
  [
    "the order of two events",
    ({ chain }) => {
      chain.events = [...chain.events.slice(0, 24), ...chain.events.slice(24).toReversed()];
    },
    "Event 25 is missing: the next one there is 26.",
  ],
])("a digest made good does not hide a change to %s", (_name, change, problem) => {
  expect(forged(change)).toBe(problem);
});

test.each<[name: string, seq: number, from: string, to: string, problem: string]>([
  ["another number", 5, '"seq":5', '"seq":6', "Event 5 says that it is event 6."],
  [
    "white space in a body",
    5,
    '"seq":5',
    '"seq": 5',
    "Event 5 is not in the exact form (RFC 8785) in which events are written.",
  ],
  [
    "a time that runs backwards",
    9,
    "2024-05-17",
    "2024-05-15",
    "Event 9 is dated before the one before it.",
  ],
  [
    "a kind of event that there is not",
    26,
    "claim.assigned",
    "claim.blessed",
    "Event 26 is of a kind that is not known: claim.blessed.",
  ],
  [
    "a version that there is not",
    26,
    '"v":1',
    '"v":2',
    "Event 26 says something that no such event says (v).",
  ],
  ["no JSON at all", 26, "{", "", "Event 26 holds something that is not JSON."],
])("hashes made good do not hide %s", (_name, seq, from, to, problem) => {
  expect(forgedBodies((body, at) => (at === seq ? body.replace(from, to) : body))).toBe(problem);
});
