import { sayPart } from "#lib/domain/history/event-texts.ts";
import { namesOf } from "#lib/domain/history/names.ts";
import {
  EventProblem,
  type RecordedEvent,
  recordedEvent,
} from "#lib/domain/history/recorded-event.ts";
import { sentenceOf } from "#lib/domain/history/sentences.ts";
import { leaveOut, WITHHELD, withheldOf } from "./leave-out.ts";
import { beginRecord, continueRecord } from "./replay.ts";
import type { ArticleRecord, Report } from "./report.ts";
import { logProblem } from "./verify-chain.ts";
import { decisionProblem, type EvidenceSalts } from "./verify-decisions.ts";
import { readReport } from "./verify-form.ts";
import { fourEyesProblem } from "./verify-four-eyes.ts";
import { numberProblem } from "./verify-numbers.ts";
import { publicationProblem } from "./verify-publication.ts";
import { recordProblem } from "./verify-record.ts";
import { stepProblem } from "./verify-steps.ts";
import { textProblem } from "./verify-text.ts";
import { witnessProblem } from "./verify-witness.ts";

/** What a report that holds is about. */
export interface Summary {
  title: string;
  newsroom: string;
  atSeq: number;
  /** ISO 8601: when that event happened. */
  at: string;
  headHash: string;
  digest: string;
  /** How many claims are in each state, in the order in which states come up. */
  claims: Record<string, number>;
  /** The events whose names and texts were erased, of which less can be verified. */
  erased: number[];
  /** That something is left out, where it is. */
  withheld?: string;
  /** What was erased since: when, and what the event says. */
  erasures: { seq: number; at: string; sentence: string }[];
  /** The checkpoint that stands over its log, and the key that signs them; what there is. */
  witness: { publicKey: string | null; checkpoint?: { number: number; at: string; seq: number } };
}

export type Verification =
  | { ok: true; summary: Summary }
  | { ok: false; kind: "not_a_report" | "does_not_hold"; problem: string };

/** Replays the log, and asks of each event whether it could be, where it stands. */
function replayJudging(
  events: readonly RecordedEvent[],
  salts: EvidenceSalts,
): {
  record: ArticleRecord;
  problem: string | undefined;
} {
  const [first, ...rest] = events;
  if (!first) throw new EventProblem(1, "is missing");
  let replayed = beginRecord(first);
  let problem = stepProblem(replayed.record, first);
  rest.forEach((event, index) => {
    const { record } = replayed;
    problem ??=
      stepProblem(record, event) ??
      numberProblem(record, event) ??
      decisionProblem(record, event, events.slice(0, index + 1), salts) ??
      fourEyesProblem(record, event) ??
      publicationProblem(record, event);
    replayed = continueRecord(replayed, event);
  });
  return { record: replayed.record, problem };
}

/**
 * The record is without what not everybody sees, and says so; that of a report which was made before nothing was left
 * out has it all, without its texts.
 */
function leftOutProblem(
  report: Report,
  record: ArticleRecord,
  events: readonly RecordedEvent[],
): string | undefined {
  const told = leaveOut(record, events);
  const isLeftOut = withheldOf(told, events).length > 0;
  const { withheld } = report;
  if (withheld === undefined && isLeftOut) return recordProblem(report, record, events);
  if (withheld !== (isLeftOut ? WITHHELD : undefined))
    return "what it says of what is left out is not so";
  return recordProblem(report, told, events);
}

function evidenceSalts({ chain }: Report, events: readonly RecordedEvent[]): EvidenceSalts {
  const salts = events.flatMap((event, index): [string, string][] => {
    const salt = chain.events[index]?.salt;
    return event.type === "evidence.attached" && salt ? [[event.data.evidence, salt]] : [];
  });
  return new Map(salts);
}

/** The first thing that is wrong below the digest, in words; undefined where all holds. */
function contentProblem(report: Report): string | undefined {
  try {
    const broken = logProblem(report);
    if (broken) return broken;
    const events = report.chain.events.map(recordedEvent);
    const { record, problem } = replayJudging(events, evidenceSalts(report, events));
    const unwitnessed = witnessProblem(report);
    if (unwitnessed) return unwitnessed;
    return (
      textProblem(report, record.revision) ?? leftOutProblem(report, record, events) ?? problem
    );
  } catch (error) {
    if (error instanceof EventProblem) return error.message;
    throw error;
  }
}

function witnessOf({ witness }: Report): Summary["witness"] {
  const { publicKey = null, checkpoint } = witness ?? {};
  if (!checkpoint) return { publicKey };
  const { number, at } = checkpoint.checkpoint;
  return { publicKey, checkpoint: { number, at, seq: checkpoint.seq } };
}

function summaryOf(report: Report): Summary {
  const { article, newsroom, atSeq, chain, digest } = report;
  const claims: Record<string, number> = {};
  for (const { state } of report.claims) claims[state] = (claims[state] ?? 0) + 1;
  const last = chain.events.at(-1);
  const at = last ? recordedEvent(last).at : "";
  const names = { title: article.title, newsroom: newsroom.name };
  const events = chain.events.map(recordedEvent);
  const known = namesOf(events);
  const withheld = withheldOf(report, events).map(({ seq }) => seq);
  const erased = chain.events
    .filter(({ seq, detail }) => detail === null && !withheld.includes(seq))
    .map(({ seq }) => seq);
  const erasures = events
    .filter(({ type }) => type === "texts.erased")
    .map((event) => ({
      ...{ seq: event.seq, at: event.at },
      sentence: withheld.includes(event.seq) ? sayPart("en", "withheld") : sentenceOf(event, known),
    }));
  return {
    ...names,
    erasures,
    witness: witnessOf(report),
    atSeq,
    at,
    headHash: chain.head.hash,
    digest,
    claims,
    erased,
    ...(report.withheld ? { withheld: report.withheld } : {}),
  };
}

function sentence(problem: string): string {
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
}

/**
 * Proves, from the file alone, that a report's text, passages, claims, decisions and log agree, or
 * names the first thing that does not. Needs no database and no network.
 */
export function verifyReport(bytes: Uint8Array): Verification {
  const reading = readReport(bytes);
  if (!reading.ok) return reading;
  const { report, digestHolds } = reading;
  const problem = contentProblem(report);
  if (digestHolds && problem === undefined) return { ok: true, summary: summaryOf(report) };
  const digest = "the digest is not that of the rest of the report";
  const below = problem === undefined ? digest : `${digest}: ${problem}`;
  const named = digestHolds ? (problem ?? "") : below;
  return { ok: false, kind: "does_not_hold", problem: sentence(named) };
}
