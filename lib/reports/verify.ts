import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import { namesOf } from "#lib/domain/history/names.ts";
import {
  EventProblem,
  type RecordedEvent,
  recordedEvent,
} from "#lib/domain/history/recorded-event.ts";
import { sentenceOf } from "#lib/domain/history/sentences.ts";
import { bindingOf, isByErasure } from "./binding.ts";
import { editionOf } from "./editions.ts";
import { inEdition, leftOutSentences, silenceOf, silentSentence } from "./in-edition.ts";
import { leaveOut, WITHHELD, withheldOf } from "./leave-out.ts";
import { leftByErasures } from "./left-by-erasures.ts";
import { lostEvent } from "./lost-texts.ts";
import { omissionsOf } from "./omissions.ts";
import { beginRecord, continueRecord } from "./replay.ts";
import type { ArticleRecord, Report } from "./report.ts";
import { logProblem } from "./verify-chain.ts";
import {
  decisionProblem,
  type EvidenceSalts,
  isContentLeftOut,
  saltings,
} from "./verify-decisions.ts";
import { editionProblem, hidesNames, isUnshown, omissionsProblem } from "./verify-edition.ts";
import { readReport } from "./verify-form.ts";
import { fourEyesProblem } from "./verify-four-eyes.ts";
import { numberProblem } from "./verify-numbers.ts";
import { publicationProblem } from "./verify-publication.ts";
import { recordProblem } from "./verify-record.ts";
import { signersProblem } from "./verify-signers.ts";
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
  edition: ReportEdition;
  /** What it says that it leaves out, in sentences; empty where it leaves nothing out. */
  leftOut: string;
  /** What of it cannot be verified, for what the edition leaves out. */
  unbound: {
    /** Events whose given words nothing binds. */
    events: number[];
    /** Whether names and roles beside other events are bound by nothing, too. */
    names: boolean;
    /** Claims on which decisions cannot be held against what they rest on. */
    decisions: number[];
  };
  /** The events from which something was erased: what is left is bound by what a later event says of it alone. */
  erased: number[];
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
  const salted = saltings(salts);
  let replayed = beginRecord(first);
  let problem = stepProblem(replayed.record, first);
  rest.forEach((event, index) => {
    const { record } = replayed;
    problem ??=
      stepProblem(record, event) ??
      numberProblem(record, event) ??
      decisionProblem(record, event, () => events.slice(0, index + 1), salted) ??
      fourEyesProblem(record, event) ??
      publicationProblem(record, event) ??
      signersProblem(record, event);
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
  const replayed = leaveOut(record, events);
  const told = inEdition(replayed, events, editionOf(report));
  const isLeftOut = withheldOf({ ...told, contacts: replayed.contacts }, events).length > 0;
  const { withheld } = report;
  if (report.version === 1 && withheld === undefined && isLeftOut)
    return recordProblem(report, record, events);
  if (withheld !== (isLeftOut ? WITHHELD : undefined))
    return "what it says of what is left out is not so";
  const omissions = omissionsOf(report.chain.events, hidesNames(report));
  return omissionsProblem(report, omissions) ?? recordProblem(report, told, events);
}

/** What lies beside an event is gone only where the log or the edition says why. */
function lostProblem(report: Report, events: readonly RecordedEvent[]): string | undefined {
  const lost = lostEvent(report, events);
  return (
    lost &&
    `event ${lost.seq} has lost its names and texts, and no event says that they were erased`
  );
}

function evidenceSalts({ chain }: Report, events: readonly RecordedEvent[]): EvidenceSalts {
  const salts = events.flatMap((event, index): [string, string][] => {
    const salt = chain.events[index]?.salt;
    return event.type === "evidence.attached" && salt ? [[event.data.evidence, salt]] : [];
  });
  return new Map(salts);
}

/** The first thing that is wrong with a report that is well formed, below its digest, in words; undefined where all holds. */
export function contentProblem(report: Report): string | undefined {
  try {
    const broken = logProblem(report);
    if (broken) return broken;
    const events = report.chain.events.map(recordedEvent);
    const edition = editionProblem(report, leftByErasures(report.chain.events));
    if (edition) return edition;
    const { record, problem } = replayJudging(events, evidenceSalts(report, events));
    const unwitnessed = witnessProblem(report);
    if (unwitnessed) return unwitnessed;
    return (
      textProblem(report, record.revision) ??
      leftOutProblem(report, record, events) ??
      problem ??
      lostProblem(report, events)
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

/** What a public edition gives and nothing binds. */
function unboundOf(report: Report, events: readonly RecordedEvent[]): Summary["unbound"] {
  if (editionOf(report) !== "public") return { events: [], names: false, decisions: [] };
  const left = leftByErasures(report.chain.events);
  const bound = report.chain.events.map((event) => ({
    seq: event.seq,
    by: bindingOf(event, left.get(event.seq)),
    isUnshown: isUnshown(event, left.get(event.seq)),
  }));
  const decided = report.claims.filter(({ decisions }) => decisions.length > 0);
  return {
    events: bound.filter(({ by, isUnshown }) => by === "none" || isUnshown).map(({ seq }) => seq),
    names: bound.some(({ by }) => by === "open"),
    decisions: decided
      .filter((claim) => isContentLeftOut(claim, report.sources, events))
      .map(({ number }) => number),
  };
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
  const silence = silenceOf(report, events);
  const left = leftByErasures(chain.events);
  const erased = chain.events
    .filter((event) => isByErasure(event, left.get(event.seq)))
    .map(({ seq }) => seq);
  const erasures = events
    .filter(({ type }) => type === "texts.erased")
    .map((event) => ({
      ...{ seq: event.seq, at: event.at },
      sentence: silentSentence(silence(event)) ?? sentenceOf(event, known),
    }));
  return {
    ...names,
    edition: editionOf(report),
    leftOut: leftOutSentences(report),
    unbound: unboundOf(report, events),
    erasures,
    witness: witnessOf(report),
    atSeq,
    at,
    headHash: chain.head.hash,
    digest,
    claims,
    erased,
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
