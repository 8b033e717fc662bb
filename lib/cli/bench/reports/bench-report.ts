import { buildReport } from "#lib/reports/build-report.ts";
import type { Report } from "#lib/reports/report.ts";
import { seedArticle } from "../../seed/seed-article.ts";
import { seedIds } from "../../seed/seed-ids.ts";
import { Random } from "../anchoring/random.ts";
import { benchText } from "../workbench/bench-articles.ts";

interface EventRow {
  seq: number;
  body: string;
  prev_hash: string;
  hash: string;
}
interface DetailRow {
  salt: string;
  detail: string;
}

const at = new Date(Date.UTC(2024, 4, 17));

/**
 * The report of an article as `npm run stet -- seed` writes them, signed off: each claim with a source's passage as
 * evidence, a verdict and a decision. The same in every run.
 */
export function benchReport({ words, claims }: { words: number; claims: number }): Report {
  const random = new Random(claims);
  const newId = seedIds(random, at);
  const member = (name: string, role: string) => ({ id: newId(), name, roles: [role] });
  const newsroom = {
    ...{ id: newId(), name: "The Bench", slug: "bench" },
    reporter: member("Rosa Field", "reporter"),
    reviewers: [member("Vera Lane", "reviewer"), member("Otto Marsh", "reviewer")],
    editor: member("Edith Brook", "editor"),
  };
  const text = benchText(words);
  const order = { newsroom, number: 0, text, annotations: 0, claims, isDone: true, at };
  const rows = seedArticle(order, random);
  const details = rows.event_detail as DetailRow[];
  const events = (rows.audit_event as EventRow[]).map(
    ({ prev_hash: prevHash, ...event }, index) => {
      const { salt = null, detail = null } = details[index] ?? {};
      return { ...event, prevHash, salt, detail };
    },
  );
  const { chain: id } = JSON.parse(events[0]?.body ?? "") as { chain: string };
  return buildReport({ chain: { id, events: events.map(eventOf) }, text });
}

/** Without the columns that say where it lies. */
const eventOf = ({
  seq,
  body,
  prevHash,
  hash,
  salt,
  detail,
}: Report["chain"]["events"][number]) => ({
  ...{ seq, body, prevHash, hash, salt, detail },
});
