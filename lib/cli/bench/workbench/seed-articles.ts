import pg from "pg";
import { newId } from "#lib/core/ids.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { demoNewsroom } from "#lib/domain/members/demo-sign-ins.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { benchPlaces, benchText, type Place, type Size } from "./bench-articles.ts";

export interface SeededArticle {
  size: Size;
  /** Within the application. */
  path: string;
  text: string;
  annotations: Place[];
}

const CONTEXT = 32;
const states = ["open", "assigned", "researching", "waiting_for_source", "returned"];

/**
 * Puts articles into the demo newsroom: imported by the command, what lies over them written in bulk
 * by the owner, past the triggers, which look at each row's text and would take an hour.
 */
export async function seedArticles(
  ownerUrl: string,
  sizes: readonly Size[],
): Promise<SeededArticle[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("SET session_replication_role = replica");
  const seeded: SeededArticle[] = [];
  try {
    for (const size of sizes) seeded.push(await seedArticle(owner, size));
    await owner.query("ANALYZE");
  } finally {
    await owner.end();
    await closeDatabase();
  }
  return seeded;
}

async function seedArticle(owner: pg.Client, size: Size): Promise<SeededArticle> {
  const reporter = await actorByEmail(demoNewsroom.slug, "noor@demo.example");
  const { articleId, revisionId } = await importArticle.run(reporter, {
    title: `${size.words} words`,
    content: benchText(size.words),
    format: "txt",
    language: "en",
    direction: "ltr",
    publishedOn: "2024-05-17",
    timeZone: "UTC",
    bylineMembers: [reporter.memberId],
  });
  const { text } = await withNewsroom(reporter, (db) => currentRevision(db, articleId));
  const annotations = benchPlaces(text, size.annotations, 1);
  const by = { newsroom: reporter.newsroomId, member: reporter.memberId, articleId };
  const notes = annotations.map(() => newId());
  await owner.query(
    `INSERT INTO annotation (newsroom_id, id, article_id, kind, body, author_id, created_at)
     SELECT $1, id, $2, (ARRAY['comment', 'question'])[1 + n % 2], 'Note ' || n, $3, now()
     FROM unnest($4::uuid[]) WITH ORDINALITY AS one (id, n)`,
    [by.newsroom, by.articleId, by.member, notes],
  );
  await addSpans(owner, "annotation", by.newsroom, revisionId, text, notes, annotations);
  const claims = Array.from({ length: size.claims }, () => newId());
  await owner.query(
    `INSERT INTO claim (newsroom_id, id, article_id, number, statement, category, priority, state,
       opened_by_id, created_at)
     SELECT $1, id, $2, n, 'Statement ' || n, 'number', 'normal', ($5::text[])[1 + n % 5], $3, now()
     FROM unnest($4::uuid[]) WITH ORDINALITY AS one (id, n)`,
    [by.newsroom, by.articleId, by.member, claims, states],
  );
  const claimed = benchPlaces(text, size.claims, 2);
  await addSpans(owner, "claim", by.newsroom, revisionId, text, claims, claimed);
  return { size, path: `/n/${demoNewsroom.slug}/articles/${articleId}`, text, annotations };
}

async function addSpans(
  owner: pg.Client,
  noun: "annotation" | "claim",
  newsroomId: string,
  revisionId: string,
  text: string,
  ids: readonly string[],
  places: readonly Place[],
): Promise<void> {
  await owner.query(
    `INSERT INTO ${noun}_span (newsroom_id, ${noun}_id, revision_id, ordinal, start_offset,
       end_offset, exact, prefix, suffix)
     SELECT $1, id, $2, 0, start_offset, end_offset, exact, prefix, suffix
     FROM unnest($3::uuid[], $4::int[], $5::int[], $6::text[], $7::text[], $8::text[])
       AS one (id, start_offset, end_offset, exact, prefix, suffix)`,
    [
      newsroomId,
      revisionId,
      ids,
      places.map(({ start }) => start),
      places.map(({ end }) => end),
      places.map(({ start, end }) => text.slice(start, end)),
      places.map(({ start }) => text.slice(Math.max(0, start - CONTEXT), start)),
      places.map(({ end }) => text.slice(end, end + CONTEXT)),
    ],
  );
}
