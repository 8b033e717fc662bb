import type { Client } from "pg";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { EventProblem, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { buildReport } from "#lib/reports/build-report.ts";
import type { Report } from "#lib/reports/report.ts";
import { verifyReport } from "#lib/reports/verify.ts";
import type { Complaint, Tell } from "./complaint.ts";
import { eventsOf, examineTables, type Log } from "./logs.ts";

type ArticleLog = Log & { article_id: string };

/** What a thing says, by its id: in its row, or in its events. */
type Said = Map<string, string>;

const said = <Row extends { id: string }>(rows: readonly Row[], of: (row: Row) => object): Said =>
  new Map(rows.map((row) => [row.id, canonicalJson(of(row))]));

/** Tables whose rows an article's events record: what their rows say, and what the events say of the same. */
const compared: {
  what: string;
  sql: string;
  recorded: (report: Report) => Said;
}[] = [
  {
    what: "article",
    sql: "SELECT id, json_build_object('title', title, 'state', state) AS said FROM article WHERE newsroom_id = $1 AND id = $2",
    recorded: ({ article }) => said([article], ({ title, state }) => ({ title, state })),
  },
  {
    what: "claim",
    sql: "SELECT id, json_build_object('statement', statement, 'category', category, 'state', state) AS said FROM claim WHERE newsroom_id = $1 AND article_id = $2",
    recorded: ({ claims }) =>
      said(claims, ({ statement, category, state }) => ({ statement, category, state })),
  },
  {
    what: "verdict",
    sql: `SELECT v.id, json_build_object('label', label, 'rationale', rationale, 'rating', rating, 'disposition', disposition, 'oldText', old_text, 'newText', new_text) AS said
          FROM verdict v JOIN claim c ON c.newsroom_id = v.newsroom_id AND c.id = v.claim_id WHERE v.newsroom_id = $1 AND c.article_id = $2`,
    recorded: ({ claims }) =>
      said(
        claims.flatMap(({ verdicts }) => verdicts),
        ({ label, rationale, rating, disposition, oldText, newText }) => {
          return { label, rationale, rating, disposition, oldText, newText };
        },
      ),
  },
  {
    what: "decision",
    sql: `SELECT d.id, json_build_object('salt', trim(d.salt), 'digest', trim(d.digest), 'reason', d.reason) AS said
          FROM decision d JOIN claim c ON c.newsroom_id = d.newsroom_id AND c.id = d.claim_id WHERE d.newsroom_id = $1 AND c.article_id = $2`,
    recorded: ({ claims }) =>
      said(
        claims.flatMap(({ decisions }) => decisions),
        ({ salt, digest, reason }) => ({ salt, digest, reason }),
      ),
  },
  {
    what: "piece of evidence",
    // Which way it speaks is erased in the log alone, with all else that its source says.
    sql: `SELECT e.id, json_build_object('source', source_id, 'locator', locator, 'quote', quote,
            'stance', CASE WHEN s.title = '${ERASED}' THEN s.title ELSE stance END) AS said
          FROM evidence e JOIN claim c ON c.newsroom_id = e.newsroom_id AND c.id = e.claim_id
          JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
          WHERE e.newsroom_id = $1 AND c.article_id = $2`,
    recorded: ({ claims }) =>
      said(
        claims.flatMap(({ evidence }) => evidence),
        ({ source, locator, quote, stance }) => ({ source, locator, quote, stance }),
      ),
  },
  {
    what: "source",
    sql: "SELECT id, json_build_object('title', title, 'url', url, 'note', note) AS said FROM source WHERE newsroom_id = $1 AND article_id = $2",
    recorded: ({ sources }) => said(sources, ({ title, url, note }) => ({ title, url, note })),
  },
  {
    what: "note",
    sql: "SELECT id, json_build_object('body', body, 'replacement', replacement) AS said FROM annotation WHERE newsroom_id = $1 AND article_id = $2",
    recorded: ({ annotations }) =>
      said(annotations, ({ body, replacement }) => ({ body, replacement })),
  },
  {
    what: "reply",
    sql: "SELECT id, json_build_object('body', body) AS said FROM reply WHERE newsroom_id = $1 AND article_id = $2",
    recorded: ({ replies }) => said(replies, ({ body }) => ({ body })),
  },
  {
    what: "revision",
    sql: "SELECT id, json_build_object('number', number) AS said FROM revision WHERE newsroom_id = $1 AND article_id = $2",
    recorded: ({ revisions }) => said(revisions, ({ number }) => ({ number })),
  },
  {
    what: "finding",
    sql: "SELECT id, json_build_object('rule', rule) AS said FROM finding WHERE newsroom_id = $1 AND article_id = $2",
    recorded: ({ findings }) => said(findings, ({ rule }) => ({ rule })),
  },
];

async function compare(owner: Client, log: ArticleLog, report: Report): Promise<string[]> {
  const problems: string[] = [];
  for (const { what, sql, recorded } of compared) {
    const { rows } = await owner.query<{ id: string; said: object }>(sql, [
      log.newsroom_id,
      log.article_id,
    ]);
    const events = recorded(report);
    for (const { id, said: its } of rows) {
      const told = events.get(id);
      events.delete(id);
      if (told === undefined) problems.push(`the ${what} ${id} is there, but no event recorded it`);
      else if (told !== canonicalJson(its))
        problems.push(`the ${what} ${id} says something else than its events recorded`);
    }
    for (const id of events.keys())
      problems.push(`the ${what} ${id} was recorded, and is not there`);
  }
  return problems;
}

async function examineArticle(owner: Client, log: ArticleLog): Promise<string[]> {
  const events = await eventsOf(owner, log);
  try {
    const recorded = events.map(recordedEvent);
    const revision = recorded.findLast(
      ({ type }) => type === "article.revised" || type === "article.imported",
    );
    const id = revision && "revision" in revision.data ? revision.data.revision : undefined;
    const { rows } = await owner.query<{ text: string }>(
      "SELECT text FROM revision WHERE newsroom_id = $1 AND id = $2",
      [log.newsroom_id, id],
    );
    const report = buildReport({ chain: { id: log.id, events }, text: rows[0]?.text ?? "" });
    const verification = verifyReport(new TextEncoder().encode(canonicalJson(report)));
    const problem = verification.ok ? [] : [`its log does not hold: ${verification.problem}`];
    const compared = await compare(owner, log, report);
    return [...problem, ...compared, ...(await examineTables(owner, log, recorded))];
  } catch (error) {
    if (!(error instanceof EventProblem)) throw error;
    return [`its log cannot be read: ${error.message}`];
  }
}

/**
 * Whether each article's log holds as its report would (every span of the text in force, every approval's
 * digest, four-eyes), and its rows are what its events recorded: none without, none missing, none other.
 */
export async function examineArticles(owner: Client, tell: Tell): Promise<Complaint[]> {
  const { rows: logs } = await owner.query<ArticleLog>(
    `SELECT c.newsroom_id, n.slug, c.id, c.article_id FROM chain c JOIN newsroom n ON n.id = c.newsroom_id
     WHERE c.article_id IS NOT NULL ORDER BY 1, 3`,
  );
  const complaints: Complaint[] = [];
  for (const [index, log] of logs.entries()) {
    for (const what of await examineArticle(owner, log))
      complaints.push({ newsroom: log.slug, what: `in article ${log.article_id}, ${what}` });
    tell(index + 1);
  }
  return complaints;
}
