import { claimStateLabels } from "#lib/domain/claims/workflow.ts";
import { outcomeLabels } from "#lib/domain/findings/outcomes.ts";
import type { Report } from "../../report.ts";
import { plain, tally } from "../labels.ts";
import type { Speaker } from "./people.ts";
import { reviewLine } from "./review-line.ts";
import { dayInWords } from "./times.ts";
import { type SaidView, viewSigners } from "./view-signers.ts";

type Count = ReturnType<typeof tally>[number];

export interface CoverView {
  newsroom: string;
  title: string;
  byline: string;
  dateline: string;
  state: string;
  /** The event that the report is of, and when that was. */
  event: string;
  at: string;
  imported: string;
  text: { length: string; hash: string };
  head: { hash: string };
  /** The public key of the log's checkpoints, and the one that stands over it; empty where there is none. */
  key: string;
  checkpoint: string;
  /** Of that checkpoint, by that key: base64. */
  signature: string;
  /** That what counts here was decided by people, and how many of it by one alone. */
  review: string;
  /** What was said of the text as a whole, and stands: its checking, its sign-off, where it was published. */
  said: SaidView[];
  claims: Count[];
  findings: Count[];
  /** Of the findings, how many people set aside. */
  dismissed: number;
  coverage: string;
}

/** How many of the numbers, dates and so on a check looked at: one sentence. */
function coverageLine({ checks }: Report): string {
  if (!checks) return "No check was run on this text.";
  const counts = Object.values(checks.coverage);
  const found = counts.reduce((sum, each) => sum + each.found, 0);
  const tested = counts.reduce((sum, each) => sum + each.checked, 0);
  return `Of ${found} facts that the checks can see in the text, ${tested} were tested for consistency.`;
}

function checkpointLine({ witness }: Report, speaker: Speaker): string {
  if (!witness?.checkpoint) return "";
  const { checkpoint, seq } = witness.checkpoint;
  return `Number ${checkpoint.number}, ${speaker.time(checkpoint.at)}, stands over events 1 to ${seq}`;
}

/** What the checks had seen when the checking ended, and how much of it nobody had looked at. */
function figuresOf(found: number, open: number): string {
  if (found === 0) return "The checks saw no facts in the text then.";
  const seen = found === 1 ? "1 fact was" : `${found} facts were`;
  const left = open === 0 ? "each was looked at" : `nobody had looked at ${open} of them`;
  return `${seen} seen in the text then; ${left}.`;
}

/** What people said of the text as a whole. Nothing where they said nothing that stands. */
function saidOf(report: Report, speaker: Speaker): SaidView[] {
  const { article } = report;
  const { checking, signOff, publications } = article;
  const done = ({ by, at }: { by: string; at: string }) =>
    `${speaker.name(by)}, ${speaker.time(at)}`;
  const sum = (of: "found" | "open") =>
    (checking?.coverage ?? []).reduce((all, one) => all + one[of], 0);
  const left = `Left out: ${checking?.leftOut} Why: ${checking?.because}`;
  const figures = figuresOf(sum("found"), sum("open"));
  return [
    ...(checking
      ? [
          {
            what: "Checked",
            says: `${checking.scope === "full" ? "The whole text" : "Part of the text"}: ${done(checking)}`,
            more: checking.scope === "full" ? figures : `${left} ${figures}`,
          },
        ]
      : []),
    ...(signOff
      ? [
          {
            what: "Signed off",
            says: done(signOff),
            more: signOff.reservations && `Reservations: ${signOff.reservations}`,
          },
        ]
      : []),
    ...viewSigners(report, speaker),
    ...publications.map(({ url, publishedAt }) => ({
      ...{ what: "Published", says: speaker.time(publishedAt), more: url },
    })),
  ];
}

function dateline({ dateline: { publishedOn, publishedTime, timeZone } }: Report["article"]) {
  return [dayInWords(publishedOn), publishedTime, `(${timeZone})`].filter(Boolean).join(" ");
}

export function viewCover(report: Report, lastAt: string, speaker: Speaker): CoverView {
  const { article, revision, newsroom, atSeq, chain, claims, findings } = report;
  const members = article.byline.members.map(speaker.name);
  return {
    newsroom: newsroom.name,
    title: article.title,
    byline: [...members, article.byline.text].filter(Boolean).join(", "),
    dateline: dateline(article),
    state: plain(article.state),
    event: String(atSeq),
    at: speaker.time(lastAt),
    imported: `${speaker.name(article.importedBy)}, ${speaker.time(article.importedAt)}`,
    text: {
      length: `Revision ${revision.number}, ${revision.length.toLocaleString("en")} characters (UTF-16 units)`,
      hash: revision.sha256,
    },
    head: { hash: chain.head.hash },
    key: report.witness?.publicKey ?? "",
    checkpoint: checkpointLine(report, speaker),
    signature: report.witness?.checkpoint?.checkpoint.signature ?? "",
    review: reviewLine(report),
    said: saidOf(report, speaker),
    claims: tally(
      claimStateLabels,
      claims.map(({ state }) => state),
    ),
    findings: tally(
      outcomeLabels,
      findings.map(({ outcome }) => outcome),
    ),
    dismissed: findings.filter(({ dismissed }) => dismissed).length,
    coverage: coverageLine(report),
  };
}
