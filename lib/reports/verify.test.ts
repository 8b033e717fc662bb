import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { buildReport } from "./build-report.ts";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import {
  arabicArticle,
  bareArticle,
  bytesOf,
  crowdedArticle,
  englishArticle,
  reportOf,
} from "./fixtures.cases.ts";
import { forged } from "./forging.cases.ts";
import { verifyReport } from "./verify.ts";

const english = reportOf(englishArticle());

test.each([
  ["English", englishArticle()],
  ["Arabic", arabicArticle()],
  ["bare", bareArticle()],
  ["crowded", crowdedArticle(12)],
])("holds: the %s article at each of its events", (_name, { text, steps }) => {
  steps.forEach((_, index) => {
    const report = reportOf({ text, steps: steps.slice(0, index + 1) });
    expect(verifyReport(bytesOf(report))).toMatchObject({
      ok: true,
      summary: { atSeq: index + 1 },
    });
  });
});

test("says what the report is about", () => {
  const { chain, digest } = english;
  expect(verifyReport(bytesOf(english))).toEqual({
    ok: true,
    summary: {
      title: "Envoys of 17 countries at the White House",
      newsroom: "The Harbour Desk",
      atSeq: 26,
      at: "2024-05-17T03:17:00.000Z",
      headHash: chain.head.hash,
      digest,
      claims: { approved: 1, returned: 1, assigned: 1, withdrawn: 1, stale: 1 },
      edition: "internal",
      leftOut: "",
      unbound: { events: [], names: false, decisions: [] },
      erased: [],
      erasures: [],
      witness: { publicKey: null },
    },
  });
});

test("one bit changed in any byte does not hold, and is never taken for another file", () => {
  const bytes = bytesOf(reportOf(bareArticle()));
  bytes.forEach((byte, index) => {
    const changed = Uint8Array.from(bytes);
    changed[index] = byte ^ 1;
    expect(verifyReport(changed)).toMatchObject({ ok: false, kind: "does_not_hold" });
  });
});

test("any one byte replaced, left out or put in does not hold", () => {
  const bytes = bytesOf(english);
  const edit = fc.record({
    index: fc.nat(bytes.length - 1),
    change: fc.integer({ min: 1, max: 255 }),
    kind: fc.constantFrom("replace", "remove", "insert"),
  });
  fc.assert(
    fc.property(edit, ({ index, change, kind }) => {
      const byte = ((bytes[index] ?? 0) + change) % 256;
      const changed = Uint8Array.from([
        ...bytes.subarray(0, index),
        ...(kind === "remove" ? [] : [byte]),
        ...bytes.subarray(kind === "insert" ? index : index + 1),
      ]);
      expect(verifyReport(changed)).toMatchObject({ ok: false, kind: "does_not_hold" });
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    "The Harbour Desk",
    "The Harbor Desk",
    "the names and texts of event 1 are not those that were recorded",
  ],
  [
    "Envoys of 17",
    "Voyens of 17",
    "the names and texts of event 1 are not those that were recorded",
  ],
  [
    "Partly right",
    "Mostly right",
    "the names and texts of event 12 are not those that were recorded",
  ],
])("one word changed everywhere is named", (from, to, problem) => {
  const changed = Buffer.from(canonicalJson(english).replaceAll(from, to));
  expect(verifyReport(changed)).toEqual({
    ok: false,
    kind: "does_not_hold",
    problem: `The digest is not that of the rest of the report: ${problem}.`,
  });
});

test("removing the last event while keeping the head does not hold", () => {
  const problem = forged(({ chain }) => {
    chain.events.pop();
  });
  const head = english.chain.head.hash.slice(0, 12);
  expect(problem).toBe(`The chain ends at event 25, but its head is event 26 (${head}…).`);
});

test("nor does removing it and moving the head: the record says more than the log", () => {
  const problem = forged((report) => {
    report.chain.events.pop();
    const last = report.chain.events.at(-1);
    report.atSeq = last?.seq ?? 0;
    report.chain.head = { seq: last?.seq ?? 0, hash: last?.hash ?? "" };
  });
  expect(problem).toBe("Claim 3 (state) is not what event 7 recorded.");
});

test.each(["internal", "public"] as const)(
  "no names and texts go from the %s edition unsaid",
  (edition) => {
    const { text, steps } = discussedArticle();
    const { id, events } = inEditionOf({ text, steps }, edition, true).chain;
    for (const { seq, detail } of events.slice(1)) {
      if (detail === null) continue;
      const emptied = events.map(({ parts, ...event }) =>
        event.seq === seq
          ? { ...event, salt: null, detail: null }
          : { ...event, ...(parts ? { parts } : {}) },
      );
      const of = { chain: { id, events: emptied }, text, edition, hideNames: true };
      expect([seq, verifyReport(bytesOf(buildReport(of)))]).toMatchObject([seq, { ok: false }]);
    }
  },
);

test("what lost its names and texts, and is not said to have, is named", () => {
  const { text, steps } = englishArticle();
  const emptied = (at: number) =>
    reportOf({ text, steps: steps.map((step, index) => ({ ...step, erased: index + 1 === at })) });
  for (const seq of [12, 16]) {
    expect(verifyReport(bytesOf(emptied(seq)))).toMatchObject({
      problem: `Event ${seq} has lost its names and texts, and no event says that they were erased.`,
    });
  }
});
