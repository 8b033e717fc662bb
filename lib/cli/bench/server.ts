import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { listArticles } from "#lib/domain/articles/queries.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { type SeedSize, seedDatabase } from "../seed/seed.ts";
import { seedAddress } from "../seed/seed-newsrooms.ts";
import { buildApplication } from "../start/build.ts";
import { closeAll, closeOnSignals } from "../start/closing.ts";
import { generateClient } from "../start/generate-client.ts";
import { startTestApplication } from "../test/test-application.ts";
import { inFlight, percentile } from "./server/in-flight.ts";
import { AT_ONCE, type ServerRow, serverPage } from "./server/page.ts";
import { signInCookie } from "./server/sign-in-cookie.ts";

/**
 * `npm run bench:server [--quick]`: the built application over a large database; writes
 * `docs/benchmarks/server.md`. `--quick` takes a hundredth of it and writes nothing.
 */

const PAGE = "docs/benchmarks/server.md";
const BUILD_FOLDER = ".next-test";
const PASSWORD = "a password for the bench";
const isQuick = process.argv.includes("--quick");
const size: SeedSize = isQuick
  ? { newsrooms: 2, articles: 100, annotations: 10_000, claimsPerArticle: 10 }
  : { newsrooms: 5, articles: 10_000, annotations: 1_000_000, claimsPerArticle: 10 };

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Every page that lists something, and the workbench of an article in work and of one that is done. */
async function pages(slug: string): Promise<[name: string, path: string][]> {
  const auditor = await actorByEmail(slug, seedAddress(slug, "auditor"));
  const articles = await withNewsroom(auditor, (db) => listArticles(db));
  await closeDatabase();
  const open = articles.find(({ state }) => state === "in_checking")?.id;
  const base = `/n/${slug}`;
  return [
    ["queue", base],
    ["articles", `${base}/articles`],
    ["board", `${base}/board`],
    ["notifications", `${base}/notifications`],
    ["search", `${base}/search?q=sources`],
    ["log", `${base}/log`],
    ["members", `${base}/members`],
    ["workbench", `${base}/articles/${open}`],
    ["history of an article", `${base}/articles/${open}/history`],
  ];
}

async function bench(): Promise<void> {
  await generateClient();
  await buildApplication(BUILD_FOLDER);
  const { STET_E2E_URL: url = "", DATABASE_OWNER_URL: ownerUrl = "" } =
    await startTestApplication(BUILD_FOLDER);
  const owner = await connectTo(ownerUrl, "The owner's database");
  const startedAt = performance.now();
  const [slug = ""] = await seedDatabase(owner, size, PASSWORD, say);
  await owner.end();
  const seedSeconds = (performance.now() - startedAt) / 1_000;
  const cookie = await signInCookie(url, seedAddress(slug, "editor"), PASSWORD);
  const loadBefore = loadavg()[0]?.toFixed(1);
  const rows: ServerRow[] = [];
  for (const [name, path] of await pages(slug)) {
    await inFlight(url + path, cookie, { requests: 40, atOnce: 4 });
    const alone = await inFlight(url + path, cookie, { requests: 60, atOnce: 1 });
    const together = await inFlight(url + path, cookie, { requests: 600, atOnce: AT_ONCE });
    rows.push({ name, alone, together });
    say(
      `${name}: alone ${percentile(alone, 0.5).toFixed(1)} ms, together p95 ${percentile(together, 0.95).toFixed(1)} ms`,
    );
  }
  const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}, load ${loadBefore} before the run`;
  const measuredOn = new Date().toISOString().slice(0, 10);
  const page = serverPage({ rows, size, seedSeconds, measuredOn, machine });
  if (!isQuick) {
    mkdirSync("docs/benchmarks", { recursive: true });
    writeFileSync(PAGE, page);
  }
  say(isQuick ? page : `${page}\nWritten to ${PAGE}.`);
}

closeOnSignals(() => 130);
let failure: unknown;
await bench().catch((error: unknown) => {
  failure = error;
});
await closeAll();
if (failure) process.stderr.write(`${failure instanceof Error ? failure.stack : failure}\n`);
process.exit(failure ? 1 : 0);
