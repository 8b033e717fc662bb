import { claimStateLabels } from "#lib/domain/claims/workflow.ts";
import { outcomeLabels } from "#lib/domain/findings/outcomes.ts";
import type { Report } from "../../report.ts";
import { plain, tally } from "../labels.ts";
import type { Speaker } from "./people.ts";
import { dayInWords } from "./times.ts";

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
