/**
 * A report asked for once by the application's own path, in a process of its own: `ask-run.ts FORMAT EDITION NEWSROOM
 * ADDRESS KNOWN ARTICLE` asks for the one of the shorter, known article, so that its thread is warm, and then for that of
 * the other.
 */
import type { ReportEdition, ReportFormat } from "#lib/domain/exports/schema.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { makeReport } from "#lib/reports/export-report.ts";
import { mostMegabytes } from "./own-memory.ts";

const [format, edition, newsroom = "", address = "", known = "", articleId = ""] =
  process.argv.slice(2) as [ReportFormat, ReportEdition, ...string[]];
const actor = await actorByEmail(newsroom, address);
await makeReport(actor, { articleId: known, format, edition });
const startedAt = performance.now();
const { bytes } = await makeReport(actor, { articleId, format, edition });
const milliseconds = performance.now() - startedAt;
const megabytes = mostMegabytes();
await closeDatabase();
process.stdout.write(JSON.stringify({ milliseconds, megabytes, bytes: bytes.length }));
process.exit();
