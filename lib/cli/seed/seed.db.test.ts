import { expect, test } from "vitest";
import { listArticles } from "#lib/domain/articles/queries.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { exportReport } from "#lib/reports/export-report.ts";
import { verifyReport } from "#lib/reports/verify.ts";
import { seedDatabase } from "./seed.ts";
import { seedAddress } from "./seed-newsrooms.ts";

test("a seeded newsroom's reports verify, and hold what its tables hold", async () => {
  const owner = await ownerConnection();
  const size = { newsrooms: 1, articles: 5, annotations: 40, claimsPerArticle: 6 };
  const [slug = ""] = await seedDatabase(owner, size, "a password of a seed", () => undefined);
  const { rows } = await owner.query(
    `SELECT count(*)::int AS annotations, (SELECT count(*)::int FROM search_entry s
       WHERE s.newsroom_id = n.id) AS found
     FROM newsroom n JOIN annotation a ON a.newsroom_id = n.id WHERE slug = $1 GROUP BY n.id`,
    [slug],
  );
  await owner.end();
  expect(rows).toEqual([{ annotations: 40, found: 40 + 30 + 5 }]);

  const auditor = await actorByEmail(slug, seedAddress(slug, "auditor"));
  const articles = await withNewsroom(auditor, (db) => listArticles(db));
  expect(articles.map(({ state }) => state)).toEqual(["in_checking", ...Array(4).fill("approved")]);
  for (const { id } of articles) {
    const { bytes } = await exportReport(auditor, { articleId: id, format: "json" });
    const checked = verifyReport(bytes);
    expect(checked).toMatchObject({ ok: true, summary: { newsroom: "Seed newsroom 1" } });
  }
});
