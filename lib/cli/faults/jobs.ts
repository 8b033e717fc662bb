import { setTimeout as delay } from "node:timers/promises";
import { newId } from "#lib/core/ids.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { signInCookie } from "../bench/server/sign-in-cookie.ts";
import { insist } from "./call.ts";
import { type FaultsNewsroom, password } from "./newsroom.ts";
import type { Outcome } from "./promises.ts";
import type { Stand } from "./stand.ts";

const ARTICLES = 12;
const LONGEST_MS = 120_000;

interface Done {
  state: string;
  events: number;
}

/** How every run of the checks stands, and how often the log says that it was done. */
async function readRuns(ownerUrl: string): Promise<Done[]> {
  const owner = await connectTo(ownerUrl, "The database");
  const { rows } = await owner.query<Done>(
    `SELECT r.state, count(e.seq)::int AS events
     FROM check_run r LEFT JOIN audit_event e
       ON e.body::jsonb->>'type' = 'checks.run' AND e.body::jsonb->'data'->>'run' = r.id::text
     GROUP BY r.id, r.state`,
  );
  await owner.end();
  return rows;
}

/** Two processes work on one list of jobs, and one is killed meanwhile: all is done, and each once. */
export async function jobsOnce(stand: Stand, room: FaultsNewsroom): Promise<Outcome[]> {
  const cookie = await signInCookie(stand.servers[0].url, room.editors[0] ?? "", password);
  const until = Date.now() + LONGEST_MS;
  const asked: (string | undefined)[] = [];
  const text = "Three countries sent envoys: Chad and Mali. ".repeat(100);
  const draft = { format: "txt", content: text, language: "en", direction: "ltr" };
  const dated = { publishedOn: "2024-05-17", timeZone: "UTC" };
  for (let number = 0; number < ARTICLES; number += 1) {
    const { url } = stand.servers[number % 2 === 0 ? 0 : 1];
    const articles = `${url}/api/v1/n/${room.slug}/articles`;
    const article = { ...draft, ...dated, title: `Envoys ${number}` };
    const imported = await insist(articles, cookie, article, newId(), until);
    const checks = `${articles}/${imported?.body.articleId}/checks`;
    const run = await insist(checks, cookie, {}, newId(), until);
    asked.push(run?.status === 200 ? String(run.body.runId) : undefined);
    if (number === ARTICLES / 2) await stand.servers[1].kill();
    if (number === ARTICLES / 2) await stand.servers[1].begin();
  }
  let runs: Done[] = [];
  do {
    await delay(1_000);
    runs = await readRuns(stand.ownerUrl);
  } while (
    Date.now() < until &&
    runs.some(({ state }) => state === "queued" || state === "running")
  );
  const once = runs.filter(({ state, events }) => state === "done" && events === 1);
  return [
    {
      said: `${asked.filter(Boolean).length} of ${ARTICLES} articles given to be checked, one process killed meanwhile`,
      holds: asked.every(Boolean),
    },
    {
      said: `${once.length} of ${runs.length} jobs done, each once`,
      holds: runs.length >= ARTICLES && once.length === runs.length,
    },
  ];
}
