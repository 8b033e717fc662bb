import pg from "pg";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { fillNewsroom, seedChance } from "#lib/cli/seed/seed.ts";
import { seedAddress, seedNewsroom } from "#lib/cli/seed/seed-newsrooms.ts";
import { newId } from "#lib/core/ids.ts";
import { listArticles, readArticle } from "#lib/domain/articles/queries.ts";
import { listMembers } from "#lib/domain/members/queries.ts";
import { countUnread, listNotifications } from "#lib/domain/notifications/queries.ts";
import { listRevisions, readRevision } from "#lib/domain/revisions/queries.ts";
import { searchInput } from "#lib/domain/search/schema.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { applicationConnection, ownerConnection } from "#lib/platform/db/test-connections.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { readChanges } from "./articles/[article]/changes/read-changes.ts";
import { readEdit } from "./articles/[article]/edit/read-edit.ts";
import { readWorkbench } from "./articles/[article]/read-workbench.ts";
import { readArticles } from "./articles/read-articles.ts";
import { readBoardView } from "./board/read-board.ts";
import { readCheckSettingsPage } from "./check-settings/read-check-settings.ts";
import { readChecklistsPage } from "./checklists/read-checklists.ts";
import { readHistory } from "./read-history.ts";
import { readMyQueue } from "./read-queue.ts";
import { readSearch } from "./search/read-search.ts";

interface Reader {
  actor: Actor;
  articleId: string;
}

const seen: { few?: Reader; many?: Reader } = {};

/** A newsroom with so many articles, annotations and claims of each, and its editor, who reads the most. */
async function newsroomOf(number: number, count: number): Promise<Reader> {
  const newsroom = await seedNewsroom(number, "a password of a test");
  const owner = await ownerConnection();
  const each = { annotationsPerArticle: count, claimsPerArticle: count };
  await fillNewsroom(owner, newsroom, { articles: count, ...each }, seedChance(number));
  await owner.end();
  const actor = await actorByEmail(newsroom.slug, seedAddress(newsroom.slug, "editor"));
  const [newest] = await withNewsroom(actor, (db) => listArticles(db));
  return { actor, articleId: newest?.id ?? "" };
}

beforeAll(async () => {
  seen.few = await newsroomOf(31, 6);
  seen.many = await newsroomOf(32, 30);
}, 180_000);

/** What each page reads. */
const pages: Record<string, (reader: Reader) => Promise<unknown>> = {
  queue: ({ actor }) => readMyQueue(actor),
  articles: ({ actor }) => readArticles(actor),
  board: ({ actor }) => readBoardView(actor, {}),
  notifications: ({ actor }) => withNewsroom(actor, (db) => listNotifications(db, actor.memberId)),
  "unread, on every page": ({ actor }) => countUnread(actor),
  search: ({ actor }) => readSearch(actor, searchInput.parse({ q: "sources" })),
  members: ({ actor }) => withNewsroom(actor, listMembers),
  log: ({ actor }) => readHistory(actor, null, { isWhole: true }, "en"),
  "settings of the checks": ({ actor }) => readCheckSettingsPage(actor),
  checklists: ({ actor }) => readChecklistsPage(actor, "en"),
  workbench: ({ actor, articleId }) => readWorkbench(actor, articleId, "en"),
  history: ({ actor, articleId }) => readHistory(actor, articleId, { isWhole: false }, "en"),
  "history of one claim": ({ actor, articleId }) =>
    readHistory(actor, articleId, { of: newId(), before: 40, isWhole: false }, "en"),
  changes: ({ actor, articleId }) => readChanges(actor, articleId, {}),
  edit: ({ actor, articleId }) => readEdit(actor, articleId),
  revisions: ({ actor, articleId }) =>
    withNewsroom(actor, async (db) => {
      await readArticle(db, articleId);
      await listRevisions(db, articleId);
      return readRevision(db, articleId, 1);
    }),
};

interface Query {
  text: string;
  values: unknown[];
}

/** The queries that PostgreSQL was sent meanwhile. */
async function queriesOf(work: () => Promise<unknown>): Promise<Query[]> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  onTestFinished(() => spy.mockRestore());
  await work();
  const queries = spy.mock.calls.flatMap(([asked]: unknown[]): Query[] => {
    if (typeof asked === "string") return [{ text: asked, values: [] }];
    return typeof asked === "object" && asked !== null && "text" in asked
      ? [{ values: [], ...asked, text: String(asked.text) }]
      : [];
  });
  spy.mockRestore();
  return queries;
}

function readerOf(which: "few" | "many"): Reader {
  const reader = seen[which];
  if (!reader) throw new Error("The newsrooms are not there.");
  return reader;
}

test.each(Object.keys(pages))("%s: as many queries for thirty of each as for six", async (name) => {
  const read = pages[name];
  const few = await queriesOf(async () => read?.(readerOf("few")));
  const many = await queriesOf(async () => read?.(readerOf("many")));
  expect(many.map(({ text }) => text.slice(0, 60))).toHaveLength(few.length);
  expect(few.length).toBeGreaterThan(1);
});

/** Tables of which a newsroom has a few rows however long it works. */
const small = ["newsroom", "member", "person", "mail_choice", "rule_setting", "word_list"];

interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Cond"?: string;
  "Recheck Cond"?: string;
  Filter?: string;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

test.each(Object.keys(pages))("%s: every table that grows is read by an index", async (name) => {
  const read = pages[name];
  const reader = readerOf("many");
  const queries = await queriesOf(async () => read?.(reader));
  const sql = await applicationConnection(reader.actor);
  onTestFinished(() => sql.end());
  // What could not be done otherwise is left: a table of thirty rows is read whole where one may.
  await sql.query("SET enable_seqscan = off");
  const whole: string[] = [];
  for (const { text, values } of queries.filter(({ text }) => /^\s*(SELECT|WITH)\b/.test(text))) {
    const { rows } = await sql.query(`EXPLAIN (FORMAT JSON) ${text}`, values);
    const plan: Plan = rows[0]["QUERY PLAN"][0].Plan;
    const scans = nodesOf(plan).filter(
      (node) => node["Node Type"] === "Seq Scan" && !small.includes(node["Relation Name"] ?? ""),
    );
    whole.push(...scans.map((scan) => `${scan["Relation Name"]}: ${text.slice(0, 200)}`));
  }
  expect(whole).toEqual([]);
});
