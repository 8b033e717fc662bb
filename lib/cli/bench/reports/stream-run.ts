/**
 * An article's log exported and fetched once, in a process of its own: `stream-run.ts NEWSROOM ADDRESS ARTICLE`.
 */
import { readFileSync } from "node:fs";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { sendReport } from "#lib/reports/send-report.ts";

function mostMegabytes(): number {
  const status = readFileSync("/proc/self/status", "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

const [newsroom = "", address = "", articleId = ""] = process.argv.slice(2);
const actor = await actorByEmail(newsroom, address);
const before = mostMegabytes();
const startedAt = performance.now();
const { body, size } = await sendReport(actor, { articleId, format: "jsonl" });
let [bytes, lines] = [0, 0];
for await (const part of new Response(body).body ?? []) {
  bytes += part.byteLength;
  for (const byte of part) if (byte === 10) lines += 1;
}
const milliseconds = performance.now() - startedAt;
if (bytes !== size) throw new Error(`${bytes} bytes came instead of ${size}.`);
const megabytes = mostMegabytes();
await closeDatabase();
process.stdout.write(JSON.stringify({ milliseconds, megabytes, before, bytes, lines }));
process.exit();
