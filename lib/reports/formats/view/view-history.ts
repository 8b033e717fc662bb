import { setApart } from "#lib/core/text/set-apart.ts";
import { namesOf } from "#lib/domain/history/names.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { sentenceOf } from "#lib/domain/history/sentences.ts";
import { editionOf, editions } from "../../editions.ts";
import { type silenceOf, silentSentence } from "../../in-edition.ts";
import type { Report } from "../../report.ts";
import { timesInParts } from "./times.ts";

/** An event as people read it. */
export interface EventView {
  seq: number;
  day: string;
  hour: string;
  utc: string;
  sentence: string;
  /** Of the event, where the edition shows it; else empty. */
  hash: string;
}

/**
 * A log of more events than this tells no event about one claim, whose own record tells what came of it: nobody reads a
 * hundred pages of what stands before.
 */
export const LONG_LOG = 1000;

/**
 * Whether the pages leave to the attached record what only machines read of it: events about one claim, and the digests
 * of what was decided on.
 */
export function isInBrief(report: Report): boolean {
  const isGiven = editions[editionOf(report)].longLogs === "given";
  return !isGiven && report.chain.events.length > LONG_LOG;
}

/** One line, in which a number stays with what it numbers. */
function unparted(sentence: string): string {
  const numbered = /\b(claim|source|event|revision) (?=\d)/g;
  return sentence.replaceAll("\n", " ").replaceAll(numbered, "$1\u00A0");
}

const isAboutOneClaim = ({ data }: RecordedEvent) =>
  "claim" in data && typeof data.claim === "string";

/** The log in sentences, with the times of each event. */
export function viewHistory(
  report: Report,
  events: readonly RecordedEvent[],
  silence: ReturnType<typeof silenceOf>,
): EventView[] {
  const names = namesOf(events);
  const { timeZone } = report.article.dateline;
  const { hashes } = editions[editionOf(report)];
  const isWhole = !isInBrief(report);
  return events.flatMap((event, index) =>
    isWhole || !isAboutOneClaim(event)
      ? {
          seq: event.seq,
          ...timesInParts(event.at, timeZone),
          sentence: silentSentence(silence(event)) ?? setApart(unparted(sentenceOf(event, names))),
          hash: hashes === "given" ? (report.chain.events[index]?.hash ?? "") : "",
        }
      : [],
  );
}

const inFigures = (count: number) => count.toLocaleString("en-GB");

/** Which events are not told, and where they are; empty where all are told. */
export function untoldSentence(events: number, told: number): string {
  if (events === told) return "";
  const untold = events - told;
  return `Of ${inFigures(events)} events the ${inFigures(untold)} about one claim each are not told again here: what came of them stands in the record of their claim, and every one of them is in the attached record, with the digests of what was decided on.`;
}
