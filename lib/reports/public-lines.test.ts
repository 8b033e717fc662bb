import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { decidedAlone } from "./alone.cases.ts";
import { asBefore } from "./before-parts.cases.ts";
import { correctedArticle } from "./corrected.cases.ts";
import { discussedArticle, namedInClaim } from "./editions.cases.ts";
import { erasedReport } from "./erased.cases.ts";
import {
  arabicArticle,
  awkwardArticle,
  bareArticle,
  chainOf,
  crowdedArticle,
  englishArticle,
  type FixtureStep,
  reporter,
  reviewer,
  sourceId,
} from "./fixtures.cases.ts";
import { jsonl } from "./formats/jsonl.ts";
import { notedArticle, ofNote } from "./noted.cases.ts";
import { publicLines } from "./public-lines.ts";
import type { ChainEvent, Report } from "./report.ts";
import { reportOfParts } from "./report-of-parts.ts";
import { revisedArticle, signer } from "./revised.cases.ts";
import { signedArticle } from "./signed.cases.ts";

const logOf = ({ steps }: { steps: readonly FixtureStep[] }) => chainOf(steps);
const read = (file: string): Report =>
  JSON.parse(readFileSync(new URL(`./formats/golden/${file}`, import.meta.url), "utf8"));

/** The log of an article with a source that not everybody sees, as nobody reads it. */
function restricted(
  { steps }: { steps: readonly FixtureStep[] },
  said: "then" | "afterwards",
  source = sourceId(1),
) {
  const change: FixtureStep = {
    ...{ type: "source.visibility_set", by: reporter, detail: { seenBy: [] } },
    data: { source, restricted: true },
  };
  const told = steps.map((step) =>
    step.type === "source.added" && step.data.source === source && said === "then"
      ? { ...step, data: { ...step.data, restricted: true as const } }
      : step,
  );
  const of = new Set(
    steps.flatMap((step) =>
      step.type === "evidence.attached" && step.data.source === source ? step.data.evidence : [],
    ),
  );
  const isOfIt = ({ body }: ChainEvent) => [source, ...of, ofNote].some((id) => body.includes(id));
  return chainOf(said === "then" ? told : [...told, change]).map((event) =>
    isOfIt(event) ? { ...event, salt: null, detail: null } : event,
  );
}

const erased = (words: string, asBefore = false) =>
  erasedReport(reviewer, (detail) => detail.replaceAll("Jonas Weber", words), { asBefore }).chain
    .events;

const logs: Record<string, ChainEvent[]> = {
  ...{ english: logOf(englishArticle()), arabic: logOf(arabicArticle()) },
  ...{ awkward: logOf(awkwardArticle()), bare: logOf(bareArticle()) },
  ...{ crowded: logOf(crowdedArticle(12)), revised: logOf(revisedArticle()) },
  alone: logOf(decidedAlone(revisedArticle(), signer)),
  ...{ discussed: logOf(discussedArticle()), named: logOf(namedInClaim()) },
  ...{ corrected: logOf(correctedArticle()), signed: logOf(signedArticle()) },
  ...{ noted: logOf(notedArticle()), "noted as before": logOf(notedArticle(true)) },
  "before parts": asBefore(logOf(discussedArticle())),
  "before any part": asBefore(logOf(discussedArticle()), "none"),
  "before, and today": asBefore(logOf(discussedArticle()), "open", 20),
  ...{ "a name erased": erased("[erased]"), "erased as before": erased("[erased]", true) },
  "nothing erased": erased("Jonas Weber"),
  restricted: restricted(discussedArticle(), "then"),
  "restricted afterwards": restricted(discussedArticle(), "afterwards"),
  "restricted notes": restricted(notedArticle(), "then", sourceId(2)),
  "restricted as before": restricted(notedArticle(true), "afterwards", sourceId(2)),
  "a report that was made": read("report.json").chain.events,
  "given already": read("public.json").chain.events,
  "given before": read("before.public.json").chain.events,
};

/** Of an edition that was given no other is made, nor where a run of before tells what is restricted. */
const refused = new Set(["given already", "given before", "restricted as before"]);

const encoder = new TextEncoder();
const witness = { publicKey: "a key", checkpoint: null };
type Outcome = { text: string } | { refused: string };

/** What an `AppError` refuses counts as an outcome, too; anything else does not. */
const refusal = (error: unknown): Outcome => {
  if (error instanceof AppError) return { refused: error.message };
  throw error;
};

async function asWhole(events: readonly ChainEvent[], hideNames: boolean): Promise<Outcome> {
  const log = { id: "", events: [encoder.encode(JSON.stringify(events))], text: "", witness };
  try {
    const report = reportOfParts({ log }, { edition: "public", hideNames });
    return { text: Buffer.from(await jsonl.render(report)).toString() };
  } catch (error) {
    return refusal(error);
  }
}

/** A few events at a time, each time as if they were read anew. */
async function* fewAtOnce(events: readonly ChainEvent[]): AsyncGenerator<ChainEvent[]> {
  for (let from = 0; from < events.length; from += 7)
    yield structuredClone(events.slice(from, from + 7));
}

async function streamed(events: readonly ChainEvent[], hideNames: boolean): Promise<Outcome> {
  const of = { publicKey: witness.publicKey, hideNames };
  const parts: Uint8Array[] = [];
  try {
    for await (const part of publicLines(() => fewAtOnce(events), of)) parts.push(part);
  } catch (error) {
    expect(parts).toEqual([]);
    return refusal(error);
  }
  return { text: Buffer.concat(parts).toString() };
}

describe.each(Object.entries(logs))("the public log, written as it is read (%s)", (of, events) => {
  test.each([
    ["with names", false],
    ["without", true],
  ])(
    "has the bytes of its report's, or is refused in the same words, up to any event, %s",
    async (_with, hideNames) => {
      for (let atSeq = 1; atSeq <= events.length; atSeq += atSeq % 3 === 0 ? 1 : 2) {
        const some = events.slice(0, atSeq);
        expect(await streamed(some, hideNames)).toEqual(await asWhole(some, hideNames));
      }
      const outcome = await streamed(events, hideNames);
      expect(outcome).toEqual(await asWhole(events, hideNames));
      expect("refused" in outcome).toBe(refused.has(of));
    },
  );
});

test("texts that are gone, and texts that are others, are refused in the same words", async () => {
  const events = logOf(discussedArticle());
  const gone = { salt: null, detail: null };
  const said = new Set<string>();
  for (const [index, { detail }] of events.entries()) {
    const other = { detail: detail?.replace(/"name":"[^"]+"/, '"name":"[erased]"') ?? null };
    for (const instead of index === 0 ? [other] : [gone, other]) {
      const changed = events.with(index, { ...events[index], ...instead } as ChainEvent);
      const outcome = await streamed(changed, true);
      expect(outcome).toEqual(await asWhole(changed, true));
      said.add("refused" in outcome ? outcome.refused.replace(/\d+/, "N") : "written");
    }
  }
  // What is left out as a whole may be gone.
  expect([...said].toSorted()).toEqual([
    "Names or texts of event N were erased since: a report can be made of the event that says so, or of a later one.",
    "What event N says is seen since by those named for it alone: a report can be made of the event that says so, or of a later one.",
    "written",
  ]);
});

test("it is read three times, and tells which time", async () => {
  const told: string[] = [];
  const events = logOf(bareArticle());
  const lines = publicLines(
    () => fewAtOnce(events),
    { publicKey: null, hideNames: true },
    (passing, seq) => told.push(`${passing} ${seq}`),
  );
  for await (const part of lines) told.push(`a part of ${part.byteLength > 0}`);
  expect(told[0]).toBe("reading 1");
  expect(new Set(told.map((one) => one.split(" ")[0]))).toEqual(
    new Set(["reading", "editing", "a", "writing"]),
  );
});
