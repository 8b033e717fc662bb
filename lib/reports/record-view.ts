import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { RecordRow } from "#lib/domain/records/queries.ts";
import { type AlongCounts, countAlong } from "./claims-along.ts";
import { lastEventAt } from "./formats/view/report-view.ts";
import { paragraphsOf, type Segment } from "./formats/view/segments.ts";
import type { Report } from "./report.ts";

interface RecordClaim {
  number: number;
  state: string;
  statement: string;
  /** The verdict that stands, and who decided on it, as they were called. */
  verdict?: { label: string; rationale: string; proposedBy: string };
  decidedBy?: string;
  evidence: number;
}

/** An imported record as its page shows it: what it is, where it came from, and what it says. */
export interface RecordView {
  id: string;
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  state: string;
  newsroom: string;
  byline: string;
  atSeq: number;
  at: string;
  headHash: string;
  importedAt: string;
  importedBy: string;
  /** The key that signs its checkpoints, and the number of the one that stands over its log. */
  publicKey?: string;
  checkpoint?: number;
  /** Whether it says that something is left out, and how many of its events had names or texts erased. */
  isPartial: boolean;
  erased: number;
  /** Files that its sources name: their hashes came along, the files did not. */
  files: number;
  /** The lines of its text in segments, each with where it begins. */
  paragraphs: { start: number; segments: (Segment & { start: number })[] }[];
  claims: RecordClaim[];
  sources: number;
  annotations: number;
  /** What of its claims comes along where it is taken up. */
  along: AlongCounts;
  canExport: boolean;
  canTakeUp: boolean;
  /** With its claims, too. */
  canTakeUpClaims: boolean;
  canRemove: boolean;
}

/** What of it the record says by itself, however it was imported and whoever looks at it. */
export type RecordContent = Omit<
  RecordView,
  "id" | "importedAt" | "importedBy" | "canExport" | "canTakeUp" | "canTakeUpClaims" | "canRemove"
>;

/** Segments with their places, in UTF-16 units. */
function placed(paragraphs: readonly Segment[][]): RecordView["paragraphs"] {
  let at = 0;
  return paragraphs.map((segments) => {
    const start = at;
    const withPlaces = segments.map((segment) => {
      const here = { ...segment, start: at };
      at += segment.text.length;
      return here;
    });
    at += 1;
    return { start, segments: withPlaces };
  });
}

function claimOf(claim: Report["claims"][number], nameOf: (id: string) => string): RecordClaim {
  const { number, state, statement } = claim;
  const verdict = claim.verdicts.at(-1);
  const decision = claim.decisions.findLast((one) => one.verdict === verdict?.id);
  return {
    ...{ number, state, statement },
    ...(verdict && {
      verdict: {
        label: verdict.label,
        rationale: verdict.rationale,
        proposedBy: nameOf(verdict.by),
      },
    }),
    ...(decision?.kind === "approve" && { decidedBy: nameOf(decision.by) }),
    evidence: claim.evidence.filter(({ removed }) => !removed).length,
  };
}

/** What a record says by itself, for its page. */
export function recordContent(report: Report): RecordContent {
  const { article, witness, revision, chain } = report;
  const names = new Map(report.people.map(({ member, name }) => [member, name]));
  const nameOf = (id: string) => names.get(id) ?? "";
  const marks = report.claims.flatMap(({ number: claim, state, spans }) =>
    spans.map(({ start, end }) => ({ claim, state, start, end })),
  );
  const events = chain.events.map(recordedEvent);
  const byline = [...article.byline.members.map(nameOf), article.byline.text].filter(Boolean);
  return {
    ...{ title: article.title, language: article.language, direction: article.direction },
    ...{ state: article.state, newsroom: report.newsroom.name, byline: byline.join(", ") },
    ...{ atSeq: report.atSeq, at: lastEventAt(report), headHash: chain.head.hash },
    publicKey: witness?.publicKey ?? undefined,
    checkpoint: witness?.checkpoint?.checkpoint.number,
    isPartial: report.withheld !== undefined,
    erased: events.filter(({ type }) => type === "texts.erased").length,
    files: report.sources.filter(({ file }) => file !== null).length,
    paragraphs: placed(paragraphsOf(revision.text, marks)),
    claims: report.claims.map((claim) => claimOf(claim, nameOf)),
    sources: report.sources.length,
    annotations: report.annotations.filter(({ removed }) => !removed).length,
    along: countAlong(report),
  };
}

/** A record and what is known of its import, for its page. */
export function viewRecord(
  row: RecordRow,
  content: RecordContent,
  can: Pick<RecordView, "canExport" | "canTakeUp" | "canTakeUpClaims" | "canRemove">,
): RecordView {
  const importedBy = row.importedBy.person.name;
  return { ...content, id: row.id, importedAt: row.createdAt.toISOString(), importedBy, ...can };
}
