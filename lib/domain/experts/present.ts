import { isoTime } from "#lib/core/clock.ts";
import type { Stance } from "#lib/domain/evidence/stances.ts";
import type { AskedRow, ExpertRow } from "./queries.ts";

/** What somebody outside was asked about a claim, and what they said. */
export interface ExpertView {
  id: string;
  name: string;
  question: string;
  askedBy: string;
  askedAt: string;
  expiresAt: string;
  /** How many pieces of evidence they are shown. */
  shared: number;
  state: "waiting" | "opened" | "answered" | "expired" | "revoked";
  answer?: { body: string; stance?: Stance; at: string };
}

function stateOf(row: ExpertRow, at: Date): ExpertView["state"] {
  if (row.answer) return "answered";
  if (row.revokedAt) return "revoked";
  if (row.expiresAt <= at) return "expired";
  return row.openedAt ? "opened" : "waiting";
}

/** Who was asked about an article's claims, by the claim's id. */
export function presentExperts(rows: readonly ExpertRow[], at: Date): Record<string, ExpertView[]> {
  const byClaim: Record<string, ExpertView[]> = {};
  for (const row of rows) {
    const { answer } = row;
    const of = byClaim[row.claimId] ?? [];
    byClaim[row.claimId] = of;
    of.push({
      id: row.id,
      name: row.name,
      question: row.question,
      askedBy: row.askedBy.person.name,
      askedAt: isoTime(row.askedAt),
      expiresAt: isoTime(row.expiresAt),
      shared: row.shared.length,
      state: stateOf(row, at),
      ...(answer ? { answer: presentAnswer(answer) } : {}),
    });
  }
  return byClaim;
}

type AnswerRow = NonNullable<ExpertRow["answer"]>;

function presentAnswer({ body, stance, answeredAt }: AnswerRow): ExpertView["answer"] & object {
  return { body, at: isoTime(answeredAt), ...(stance ? { stance: stance as Stance } : {}) };
}

/** What the expert's page shows. */
export interface AskedView {
  newsroom: string;
  askedBy: string;
  expert: string;
  question: string;
  expiresAt: string;
  statement: string;
  words: string[];
  evidence: { id: string; title: string; url?: string; locator: string; quote: string }[];
  opened: boolean;
  answer?: ExpertView["answer"];
}

/** The request as the expert sees it; evidence that was removed since is shown no more. */
export function presentAsked(row: AskedRow, newsroom: string): AskedView {
  return {
    newsroom,
    askedBy: row.askedBy.person.name,
    expert: row.name,
    question: row.question,
    expiresAt: isoTime(row.expiresAt),
    statement: row.claim.statement,
    words: row.words,
    evidence: row.shared
      .filter(({ evidence }) => !evidence.removedAt)
      .map(({ evidence: { id, source, locator, quote } }) => ({
        id,
        title: source.title,
        ...(source.url ? { url: source.url } : {}),
        locator,
        quote,
      })),
    opened: row.openedAt !== null,
    ...(row.answer ? { answer: presentAnswer(row.answer) } : {}),
  };
}
