import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { buildReport } from "./build-report.ts";
import {
  bytesOf,
  englishArticle,
  evidenceId,
  reporter,
  reportOf,
  sourceId,
} from "./fixtures.cases.ts";
import { csvEvents } from "./formats/csv-events.ts";
import { leaveOut, WITHHELD, withheldOf } from "./leave-out.ts";
import { reportDigest } from "./record-text.ts";
import type { Report } from "./report.ts";
import { verifyReport } from "./verify.ts";

/**
 * The report of an article whose first source was restricted when it was added, read as nobody; or so the log says
 * afterwards, or does not say at all.
 */
function withheld(said: "when added" | "afterwards" | "never" = "when added"): Report {
  const { text, steps } = englishArticle();
  const restricted = steps.map((step) =>
    step.type === "source.added" && step.data.source === sourceId(1) && said === "when added"
      ? { ...step, data: { ...step.data, restricted: true as const } }
      : step,
  );
  if (said === "afterwards")
    restricted.push({
      ...{ type: "source.visibility_set", by: reporter, detail: { seenBy: [] } },
      data: { source: sourceId(1), restricted: true },
    });
  const { chain } = reportOf({ text, steps: restricted });
  const pieces = reportOf({ text, steps })
    .claims.flatMap(({ evidence }) => evidence)
    .filter(({ source }) => source === sourceId(1))
    .map(({ id }) => id);
  const isOfIt = (body: string) => [sourceId(1), ...pieces].some((id) => body.includes(id));
  const events = chain.events.map((event) =>
    isOfIt(event.body) ? { ...event, salt: null, detail: null } : event,
  );
  return buildReport({ chain: { id: chain.id, events }, text });
}

test("a restricted source is left out with what is taken from it, which is said, and verifies", () => {
  const report = withheld();
  expect(report.sources.map(({ id }) => id)).toEqual([sourceId(2)]);
  const evidence = report.claims.flatMap((claim) => claim.evidence);
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.map(({ source }) => source)).not.toContain(sourceId(1));
  expect(report.withheld).toBe(WITHHELD);
  expect(verifyReport(bytesOf(report))).toMatchObject({
    ok: true,
    summary: { erased: [], leftOut: WITHHELD },
  });
});

test("it may be missing where the log says that it is restricted, and nowhere else", () => {
  expect(verifyReport(bytesOf(withheld("afterwards")))).toMatchObject({ ok: true });
  expect(verifyReport(bytesOf(withheld("never")))).toMatchObject({
    problem: expect.stringMatching(
      /^Event \d+ has lost its names and texts, and no event says that they were erased\.$/,
    ),
  });
});

test("what is said of what is left out is verified", () => {
  const { digest: _, ...report } = withheld();
  for (const said of [undefined, "Nothing."]) {
    const { withheld: __, ...rest } = report;
    const forged = { ...rest, ...(said === undefined ? {} : { withheld: said }) };
    const bytes = { ...forged, digest: reportDigest(forged) };
    expect(verifyReport(bytesOf(bytes))).toMatchObject({ ok: false });
  }
});

test("nothing is left out where all of it is there", () => {
  const report = reportOf(englishArticle());
  const events = report.chain.events.map(recordedEvent);
  expect(withheldOf(report, events)).toEqual([]);
  const { text: _, ...revision } = report.revision;
  const record = { ...report, revision };
  expect(leaveOut(record, events)).toBe(record);
  expect(report.withheld).toBeUndefined();
});

test("a table of events says no more than that there was one", async () => {
  const report = withheld();
  const table = new TextDecoder().decode(await csvEvents.render(report));
  expect(table).toContain(",withheld,Something that only those named for it see.,");
  expect(table).not.toContain("source 1");
  expect(table).toContain(WITHHELD);
  expect(canonicalJson(report.claims)).not.toContain(evidenceId(1));
});
