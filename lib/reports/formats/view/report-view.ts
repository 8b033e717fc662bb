import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { editionLine, editionOf } from "../../editions.ts";
import { leftOutSentences, silenceOf } from "../../in-edition.ts";
import type { Report } from "../../report.ts";
import { meanings } from "./meanings.ts";
import { speakerOf } from "./people.ts";
import { paragraphsOf, type Segment } from "./segments.ts";
import { type AnnotationView, noAnnotations, viewAnnotations } from "./view-annotations.ts";
import { type ClaimView, viewClaim } from "./view-claims.ts";
import { type ContactView, viewContacts } from "./view-contacts.ts";
import { type CorrectionView, viewCorrections } from "./view-corrections.ts";
import { type CoverView, viewCover } from "./view-cover.ts";
import { type CoverageView, viewCoverage } from "./view-coverage.ts";
import { type FindingsView, viewFindings } from "./view-findings.ts";
import { type EventView, untoldSentence, viewHistory } from "./view-history.ts";
import { type GroupView, viewOverview } from "./view-overview.ts";
import { type SourceView, viewSource } from "./view-sources.ts";

/** All that the PDF says, in the order and the words in which it says it; the template sets it. */
export interface View {
  /** What stands at the head of every page but the first. */
  running: string;
  /** Beside it: which edition, and of which event. */
  runningPlace: string;
  language: string;
  direction: "ltr" | "rtl";
  cover: CoverView;
  paragraphs: Segment[][];
  claims: ClaimView[];
  /** The same by what came of them, where they are too many for a table. */
  overview: GroupView[];
  findings: FindingsView;
  /** What was wrong in the published text, the first first. */
  corrections: CorrectionView[];
  /** Who was asked for a reply, or as a source, before publication. */
  contacts: ContactView[];
  annotations: AnnotationView[];
  sources: SourceView[];
  coverage: CoverageView;
  rules: string[];
  /** What was settled in the text when it was imported. */
  notes: string[];
  people: { name: string; roles: string; author: string }[];
  /** Words, and what they mean here. */
  meanings: typeof meanings;
  timeZone: string;
  history: EventView[];
  /** Which events of a long log are not told, in a sentence; empty where all are. */
  untold: string;
  erased: number;
  /** Which edition it is, in one line. */
  edition: string;
  /** What is left out, in sentences; empty where nothing is. */
  withheld: string;
  /** What stands where there are no comments. */
  noAnnotations: string;
  digest: string;
}

/** More than a table of claims is read for; and of more rows the typesetter takes several times as long as of lines. */
const MOST_ROWS = 200;

/** How much fits into the head of a page, in characters. */
const RUNNING = 76;

function runningHead(report: Report): string {
  const { newsroom, article } = report;
  const head = [...`${newsroom.name}, audit report of ${article.title}`.replaceAll("\n", " ")];
  return head.length > RUNNING ? `${head.slice(0, RUNNING - 1).join("")}…` : head.join("");
}

/** Which edition of it a page is of, and of which event. */
function runningPlace(report: Report): string {
  const edition = editionOf(report);
  return `${edition === "internal" ? "" : `${edition} edition, `}event ${report.atSeq}`;
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
  const claims = report.claims.map((claim) => viewClaim(claim, report, speaker));
  const history = viewHistory(report, events, silence);
  return {
    running: runningHead(report),
    runningPlace: runningPlace(report),
    language: article.language,
    direction: article.direction,
    cover: viewCover(report, lastEventAt(report), speaker),
    paragraphs: paragraphsOf(revision.text, marks),
    claims,
    overview: claims.length > MOST_ROWS ? viewOverview(claims) : [],
    findings: viewFindings(report, speaker),
    corrections: viewCorrections(report, speaker),
    contacts: viewContacts(report, speaker),
    annotations: viewAnnotations(report, speaker),
    noAnnotations: noAnnotations(report),
    sources: report.sources.map((source) => viewSource(source, speaker)),
    coverage: viewCoverage(report),
    rules: checks?.rules.map(({ id, version }) => `${id} (version ${version})`) ?? [],
    notes: article.notes,
    people: viewPeople(report),
    meanings,
    timeZone: article.dateline.timeZone,
    history,
    untold: untoldSentence(events.length, history.length),
    erased: events.filter((event) => event.erased && !silence(event)).length,
    edition: editionLine(report),
    withheld: leftOutSentences(report),
    digest: report.digest,
  };
}
