import { setApart } from "#lib/core/text/set-apart.ts";
import { namesOf } from "#lib/domain/history/names.ts";
import { type RecordedEvent, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { sentenceOf } from "#lib/domain/history/sentences.ts";
import { editionLine, editionOf } from "../../editions.ts";
import { leftOutSentences, silenceOf, silentSentence } from "../../in-edition.ts";
import type { Report } from "../../report.ts";
import { plain } from "../labels.ts";
import { meanings } from "./meanings.ts";
import { speakerOf } from "./people.ts";
import { paragraphsOf, type Segment } from "./segments.ts";
import { timesInParts } from "./times.ts";
import { type AnnotationView, noAnnotations, viewAnnotations } from "./view-annotations.ts";
import { type ClaimView, viewClaim } from "./view-claims.ts";
import { type ContactView, viewContacts } from "./view-contacts.ts";
import { type CorrectionView, viewCorrections } from "./view-corrections.ts";
import { type CoverView, viewCover } from "./view-cover.ts";
import { type FindingsView, viewFindings } from "./view-findings.ts";
import { type SourceView, viewSource } from "./view-sources.ts";

/** All that the PDF says, in the order and the words in which it says it; the template sets it. */
export interface View {
  /** What stands at the head of every page but the first. */
  running: string;
  language: string;
  cover: CoverView;
  paragraphs: Segment[][];
  claims: ClaimView[];
  findings: FindingsView;
  /** What was wrong in the published text, the first first. */
  corrections: CorrectionView[];
  /** Who was asked for a reply, or as a source, before publication. */
  contacts: ContactView[];
  annotations: AnnotationView[];
  sources: SourceView[];
  coverage: { kind: string; found: number; tested: number }[];
  rules: string[];
  /** What was settled in the text when it was imported. */
  notes: string[];
  people: { name: string; roles: string; author: string }[];
  /** Words, and what they mean here. */
  meanings: typeof meanings;
  timeZone: string;
  /** `hash`: of the event, where the edition shows it; else empty. */
  history: {
    seq: number;
    day: string;
    hour: string;
    utc: string;
    sentence: string;
    hash: string;
  }[];
  erased: number;
  /** Which edition it is, in one line. */
  edition: string;
  /** What is left out, in sentences; empty where nothing is. */
  withheld: string;
  /** What stands where there are no comments. */
  noAnnotations: string;
  digest: string;
  /** What stands by its code, for want of a glyph; filled in when the fonts are known. */
  missing: string[];
}

/** One line, in which a number stays with what it numbers. */
function unparted(sentence: string): string {
  const numbered = /\b(claim|source|event|revision) (?=\d)/g;
  return sentence.replaceAll("\n", " ").replaceAll(numbered, "$1\u00A0");
}

function viewHistory(
  report: Report,
  events: readonly RecordedEvent[],
  silence: ReturnType<typeof silenceOf>,
): View["history"] {
  const names = namesOf(events);
  const { timeZone } = report.article.dateline;
  const isLegal = editionOf(report) === "legal";
  return events.map((event, index) => ({
    seq: event.seq,
    ...timesInParts(event.at, timeZone),
    sentence: silentSentence(silence(event)) ?? setApart(unparted(sentenceOf(event, names))),
    hash: isLegal ? (report.chain.events[index]?.hash ?? "") : "",
  }));
}

/** How much of a title fits into the head of a page, in characters. */
const RUNNING_TITLE = 64;

function runningHead(report: Report): string {
  const { newsroom, article } = report;
  const edition = editionOf(report);
  const named = edition === "internal" ? "" : `, ${edition} edition`;
  const title = [...article.title.replaceAll("\n", " ")];
  const cut = title.length > RUNNING_TITLE ? "…" : "";
  return `${newsroom.name}, audit report of ${title.slice(0, RUNNING_TITLE).join("")}${cut}${named}`;
}

/** Why somebody counts as an author of the article. */
function authorship(because: string): string {
  switch (because) {
    case "byline":
      return "Author (byline)";
    case "revision":
      return "Author (wrote in it)";
    case "suggestion":
      return "Author (suggested words in it)";
    default:
      return "Author (imported it)";
  }
}

function viewPeople({ people, article }: Report): View["people"] {
  return people.map(({ member, name, roles }) => {
    const author = article.authors.find((candidate) => candidate.member === member);
    return { name, roles: roles.join(", "), author: author ? authorship(author.because) : "" };
  });
}

/** When the last event of a report happened: ISO 8601. No time in a report is later. */
export function lastEventAt(report: Report): string {
  const last = report.chain.events.at(-1);
  return last ? recordedEvent(last).at : report.article.importedAt;
}

/** A report as the PDF says it. */
export function viewReport(report: Report): View {
  const speaker = speakerOf(report);
  const { article, revision, checks, chain } = report;
  const events = chain.events.map(recordedEvent);
  const silence = silenceOf(report, events);
  const marks = report.claims.flatMap(({ number: claim, state, spans }) =>
    spans.map(({ start, end }) => ({ claim, state, start, end })),
  );
  return {
    running: runningHead(report),
    language: article.language,
    cover: viewCover(report, lastEventAt(report), speaker),
    paragraphs: paragraphsOf(revision.text, marks),
    claims: report.claims.map((claim) => viewClaim(claim, report, speaker)),
    findings: viewFindings(report, speaker),
    corrections: viewCorrections(report, speaker),
    contacts: viewContacts(report, speaker),
    annotations: viewAnnotations(report, speaker),
    noAnnotations: noAnnotations(report),
    sources: report.sources.map((source) => viewSource(source, speaker)),
    coverage: Object.entries(checks?.coverage ?? {}).map(([kind, { found, checked }]) => ({
      kind: plain(kind),
      found,
      tested: checked,
    })),
    rules: checks?.rules.map(({ id, version }) => `${id} (version ${version})`) ?? [],
    notes: article.notes,
    people: viewPeople(report),
    meanings,
    timeZone: article.dateline.timeZone,
    history: viewHistory(report, events, silence),
    erased: events.filter((event) => event.erased && !silence(event)).length,
    edition: editionLine(report),
    withheld: leftOutSentences(report),
    digest: report.digest,
    missing: [],
  };
}
