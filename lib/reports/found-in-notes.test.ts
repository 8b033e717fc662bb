import { describe, expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { buildReport } from "./build-report.ts";
import { inEditionOf } from "./editions.cases.ts";
import { bytesOf, findingId, reportOf, sourceId } from "./fixtures.cases.ts";
import { problemOf } from "./forging.cases.ts";
import { formats } from "./formats/formats.ts";
import { silenceOf } from "./in-edition.ts";
import { noted, notedArticle, notedKeys, ofFile } from "./noted.cases.ts";
import { openChain } from "./open-chain.ts";
import type { ChainEvent, Report } from "./report.ts";
import { verifyReport } from "./verify.ts";

const saidOf = ({ omissions = [] }: Report) =>
  omissions.find(({ what }) => what === "note_findings")?.says;

const lastOf = ({ chain }: Report, type: string): ChainEvent | undefined =>
  chain.events.findLast(({ body }) => body.includes(`"type":"${type}"`));

describe.each([
  ["in events of their own", false],
  ["in one event, as logs of before told it", true],
])("what checks found in a note on the source list, told %s", (_how, asBefore) => {
  const article = notedArticle(asBefore);
  const internal = inEditionOf(article, "internal");
  const open = inEditionOf(article, "public");

  test("is nowhere in the public edition, nor are the keys that are made of it", async () => {
    for (const words of [noted, ...notedKeys]) {
      expect(canonicalJson(internal)).toContain(words);
      expect(canonicalJson(open)).not.toContain(words);
    }
    const { render } = await formats.html();
    expect(Buffer.from(await render(open)).toString()).not.toContain("counted 421");
  });

  test("is stated, and its events are said to be left out", () => {
    expect(saidOf(open)).toBe("what 1 run of the checks found in notes on the source list");
    expect(open.withheld).toBeUndefined();
    const events = open.chain.events.map(recordedEvent);
    const silence = silenceOf(open, events);
    const silent = events.filter((event) => silence(event) === "left_out");
    const types = silent.map(({ type }) => type).filter((type) => !/^annotation/.test(type));
    expect(types).toEqual(
      asBefore
        ? ["checks.run", "findings.dismissed", "findings.restored", "findings.dismissed"]
        : ["checks.compared", "checks.compared", "findings.dismissed", "findings.restored"],
    );
    expect(saidOf(internal)).toBeUndefined();
  });

  test("leaves a claim that was made of it, which verifies, and is the same when made again", () => {
    for (const hideNames of [false, true]) {
      const report = inEditionOf(article, "public", hideNames);
      expect(report.claims.find(({ number }) => number === 6)?.statement).toContain("They counted");
      expect(verifyReport(bytesOf(report))).toMatchObject({ ok: true });
      expect(openChain(report.chain.events, hideNames)).toEqual(report.chain.events);
      const { chain, revision } = report;
      const again = buildReport({ chain, text: revision.text, edition: "public", hideNames });
      expect(again).toEqual(report);
    }
  });

  test.each(["checks", "findings.dismissed", "findings.restored"])(
    "is found where it was put back (%s)",
    (type) => {
      const whole = asBefore ? "checks.run" : "checks.compared";
      const of = type === "checks" ? whole : type;
      const copy = structuredClone(open);
      // The first reason is of what was found in the note, too; the last may be of a file alone.
      const isOfIt = ({ body }: ChainEvent) => body.includes(`"type":"${of}"`);
      const given = copy.chain.events.filter(isOfIt);
      const event = of === "findings.dismissed" ? given[0] : given.at(-1);
      const put = reportOf(article).chain.events.find(({ seq }) => seq === event?.seq);
      expect([event?.detail, put?.detail === null]).toEqual([null, false]);
      if (event && put) Object.assign(event, { salt: put.salt, detail: put.detail });
      expect(problemOf(copy)).toMatch(/^Event \d+ says what the public edition leaves out/);
    },
  );
});

test("what was found in a file and in the text alone is given, with the reasons that set it aside", () => {
  const open = inEditionOf(notedArticle(), "public");
  const shown = open.findings.map(({ id }) => id);
  expect(shown.toSorted()).toEqual([1, 2, 3].map(findingId).concat(ofFile).toSorted());
  expect(lastOf(open, "findings.dismissed")?.detail).toContain("The note says 1.");
});

test("what not everybody sees is withheld, and no number tells of it", () => {
  const { chain, revision } = reportOf(notedArticle());
  const isRestricted = ({ body }: ChainEvent) =>
    body.includes(sourceId(2)) || /"findings\.(?:dismissed|restored)"/.test(body);
  const events = chain.events.map((event) =>
    isRestricted(event) ? { ...event, salt: null, detail: null } : event,
  );
  const report = buildReport({
    chain: { ...chain, events },
    text: revision.text,
    edition: "public",
  });
  expect(report.withheld).toBeDefined();
  expect(saidOf(report)).toBeUndefined();
});
