import { setTimeout as delay } from "node:timers/promises";
import { newId } from "#lib/core/ids.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { signInCookie } from "../bench/server/sign-in-cookie.ts";
import { call, insist } from "./call.ts";
import { type FaultsNewsroom, password } from "./newsroom.ts";
import type { Stand } from "./stand.ts";

/** Each writes at least so often, and goes on until everything was killed as often as it is to be. */
const LEAST_EACH = 12;
const MOST_EACH = 100;
const KILLS = 10;
const DATABASE_KILLS = 2;
const LONGEST_MS = 8 * 60_000;

/** What a promise was found to be: in words, and whether it holds. */
export interface Outcome {
  said: string;
  holds: boolean;
}

async function inTurn<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}

/** Reviewers write at once while the application is killed ten times and PostgreSQL twice. */
export async function writesSurvive(stand: Stand, room: FaultsNewsroom): Promise<Outcome[]> {
  const [server] = stand.servers;
  const cookies = await inTurn(room.reviewers, (email) =>
    signInCookie(server.url, email, password),
  );
  const path = `/api/v1/n/${room.slug}/articles/${room.articleId}/annotations`;
  const ranges = [{ start: 0, end: 5, exact: "Three" }];
  const until = Date.now() + LONGEST_MS;
  const acknowledged: string[] = [];
  const refused: number[] = [];
  let killed = false;
  const goesOn = (number: number) => number < LEAST_EACH || (!killed && number < MOST_EACH);
  const writing = cookies.map(async (cookie) => {
    for (let number = 0; goesOn(number); number += 1) {
      const key = newId();
      const words = { kind: "comment", body: `Note ${key}`, ranges };
      const note = { revisionId: room.revisionId, ...words };
      const answer = await insist(`${server.url}${path}`, cookie, note, key, until);
      if (answer?.status === 200) acknowledged.push(key);
      else refused.push(answer?.status ?? 0);
    }
  });
  let kills = 0;
  let databaseKills = 0;
  while (Date.now() < until && (kills < KILLS || databaseKills < DATABASE_KILLS)) {
    await delay(1_500);
    if (kills % 5 === 2 && databaseKills < DATABASE_KILLS && databaseKills <= kills / 5) {
      await stand.killDatabase();
      databaseKills += 1;
    }
    await server.kill();
    await server.begin();
    kills += 1;
  }
  killed = true;
  await Promise.all(writing);
  const owner = await connectTo(stand.ownerUrl, "The database");
  const { rows } = await owner.query<{ body: string; n: number }>(
    "SELECT body, count(*)::int AS n FROM annotation GROUP BY body",
  );
  await owner.end();
  const stored = new Map(rows.map(({ body, n }) => [body.replace("Note ", ""), n]));
  const lost = acknowledged.filter((key) => !stored.has(key));
  const twice = [...stored.values()].filter((count) => count > 1);
  const sent = acknowledged.length + refused.length;
  return [
    {
      said: `${kills} kills of the application and ${databaseKills} of PostgreSQL while ${room.reviewers.length} wrote`,
      holds: kills >= KILLS && databaseKills >= DATABASE_KILLS,
    },
    {
      said: `${acknowledged.length} of ${sent} writes acknowledged, ${refused.length} refused`,
      holds: refused.length === 0,
    },
    { said: `${lost.length} acknowledged writes lost`, holds: lost.length === 0 },
    { said: `${twice.length} writes there twice`, holds: twice.length === 0 },
  ];
}

/** Two editors decide each claim at the same moment, each by another process: one wins, the other is told. */
export async function oneDecides(stand: Stand, room: FaultsNewsroom): Promise<Outcome[]> {
  const cookies = await inTurn(room.editors, (email) =>
    signInCookie(stand.servers[0].url, email, password),
  );
  const outcomes = await inTurn(room.proposed, async ({ claimId, verdictId }) => {
    const claim = `/api/v1/n/${room.slug}/claims/${claimId}`;
    const [first, second] = stand.servers;
    return Promise.all([
      call(`${first.url}${claim}/approve`, cookies[0] ?? "", { verdictId }),
      call(`${second.url}${claim}/return`, cookies[1] ?? "", { verdictId, reason: "Look again." }),
    ]);
  });
  const fair = outcomes.filter((both) => {
    const statuses = both.map((answer) => answer?.status).sort();
    return statuses[0] === 200 && statuses[1] === 409;
  });
  const said = `${fair.length} of ${outcomes.length} claims decided once, the other editor told`;
  return [{ said, holds: fair.length === outcomes.length && outcomes.length > 0 }];
}

/** What one process knows the other knows: sessions, what happens in an article, and what is used of a limit. */
export async function processesAgree(
  stand: Stand,
  room: FaultsNewsroom,
  exportsAllowed: number,
): Promise<Outcome[]> {
  const [first, second] = stand.servers;
  const cookie = await signInCookie(first.url, room.editors[0] ?? "", password);
  const article = `/api/v1/n/${room.slug}/articles/${room.articleId}`;
  const search = `/api/v1/n/${room.slug}/search?q=envoys`;
  const elsewhere = await call(`${second.url}${search}`, cookie, undefined);
  const live = await fetch(`${second.url}${article}/live?tab=${newId()}`, { headers: { cookie } });
  const heard = listen(live, "annotation.added");
  const reviewer = await signInCookie(second.url, room.reviewers[0] ?? "", password);
  const words = { kind: "comment", body: "Heard?", ranges: [{ start: 0, end: 5, exact: "Three" }] };
  await call(`${first.url}${article}/annotations`, reviewer, {
    revisionId: room.revisionId,
    ...words,
  });
  const isHeard = await heard;
  const statuses = await inTurn(Array.from({ length: exportsAllowed + 1 }), async () => {
    const server = stand.servers[Math.random() < 0.5 ? 0 : 1];
    const headers = { cookie, "content-type": "application/json" };
    const body = JSON.stringify({ format: "json" });
    const answer = await fetch(`${server.url}${article}/report`, { method: "POST", headers, body });
    await answer.body?.cancel();
    return answer.status;
  });
  await signOut(first.url, cookie);
  const ended = await call(`${second.url}${search}`, cookie, undefined);
  const limited = statuses.filter((status) => status === 429).length;
  return [
    { said: "a session of one process is one of the other", holds: elsewhere?.status === 200 },
    { said: "what is written by one is heard at the other", holds: isHeard },
    {
      said: `a limit is one over both (${limited} of ${statuses.length} refused)`,
      holds: limited > 0,
    },
    { said: "a session that is ended is ended at both", holds: ended?.status === 401 },
  ];
}

/** Signs out as the button does. */
async function signOut(url: string, cookie: string): Promise<void> {
  const first = await fetch(`${url}/api/auth/csrf`, { headers: { cookie } });
  const { csrfToken }: { csrfToken: string } = await first.json();
  const own = first.headers.getSetCookie().map((one) => one.split(";")[0] ?? "");
  const body = new URLSearchParams({ csrfToken, json: "true" });
  const headers = { cookie: [cookie, ...own].join("; ") };
  await fetch(`${url}/api/auth/signout`, { method: "POST", headers, body, redirect: "manual" });
}

/** Whether a stream of events says this within ten seconds. */
async function listen(stream: Response, wanted: string): Promise<boolean> {
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const deadline = delay(10_000, undefined);
  while (reader) {
    const read = await Promise.race([reader.read(), deadline]);
    if (!read || read.done) break;
    text += read.value;
    if (text.includes(wanted)) break;
  }
  await reader?.cancel();
  return text.includes(wanted);
}

/** One note by a reviewer, acknowledged. */
export async function oneNote(url: string, room: FaultsNewsroom): Promise<void> {
  const cookie = await signInCookie(url, room.reviewers[0] ?? "", password);
  const path = `/api/v1/n/${room.slug}/articles/${room.articleId}/annotations`;
  const words = { kind: "comment", body: "Later.", ranges: [{ start: 0, end: 5, exact: "Three" }] };
  const note = { revisionId: room.revisionId, ...words };
  await insist(`${url}${path}`, cookie, note, newId(), Date.now() + 30_000);
}

/** Without its database the application says so, and is well again by itself when it is back. */
export async function databaseGone(stand: Stand, room: FaultsNewsroom): Promise<Outcome[]> {
  const [server] = stand.servers;
  const cookie = await signInCookie(server.url, room.reviewers[0] ?? "", password);
  const path = `/api/v1/n/${room.slug}/articles/${room.articleId}/annotations`;
  const words = { kind: "comment", body: "Away?", ranges: [{ start: 0, end: 5, exact: "Three" }] };
  const sent = { revisionId: room.revisionId, ...words };
  const bringBack = await stand.takeDatabase();
  const alive = await call(`${server.url}/api/health`, "", undefined);
  const ready = await call(`${server.url}/api/health/ready`, "", undefined);
  const away = await call(`${server.url}${path}`, cookie, sent);
  await bringBack();
  const until = Date.now() + 30_000;
  const startedAt = Date.now();
  const back = await insist(`${server.url}${path}`, cookie, sent, newId(), until);
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1);
  return [
    {
      said: `without PostgreSQL: alive ${alive?.status}, ready ${ready?.status}, a write ${away?.status}`,
      holds: alive?.status === 200 && ready?.status === 503 && away?.status === 503,
    },
    { said: `with it again, a write is done after ${seconds} s`, holds: back?.status === 200 },
  ];
}
