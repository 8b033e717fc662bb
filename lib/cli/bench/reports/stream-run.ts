/**
 * A log that is ordered, written by its job and fetched once, in a process of its own, as in the server's: `stream-run.ts
 * NEWSROOM ADDRESS ARTICLE`.
 */
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { readKeptFile, removeKeptFile } from "#lib/platform/files/kept-files.ts";
import { findOrder } from "#lib/reports/order-report.ts";
import { performReport } from "#lib/reports/perform-report.ts";
import { sendOrOrder } from "#lib/reports/send-report.ts";
import { mostMegabytes } from "./own-memory.ts";

const [newsroom = "", address = "", articleId = ""] = process.argv.slice(2);
const actor = await actorByEmail(newsroom, address);
const before = mostMegabytes();
const startedAt = performance.now();
const wanted = { articleId, format: "jsonl" as const };
const made = await sendOrOrder(actor, wanted, { noWaiting: true });
if (!("order" in made)) throw new Error("The log was sent, and not ordered.");
const { id, newsroomId } = made.order;
await performReport({ newsroomId, reportId: id });
const file = (await findOrder(id))?.file;
let bytes = 0;
for await (const part of readKeptFile(id)) bytes += part.byteLength;
const milliseconds = performance.now() - startedAt;
if (bytes !== file?.size) throw new Error(`${bytes} bytes came instead of ${file?.size}.`);
const megabytes = mostMegabytes();
await removeKeptFile(id);
await closeDatabase();
process.stdout.write(JSON.stringify({ milliseconds, megabytes, before, bytes }));
process.exit();
