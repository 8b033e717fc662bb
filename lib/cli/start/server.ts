/**
 * The process of the application: the built server, and a thread that works on jobs. It ends when
 * the process that started it does; told so before, it gives back the jobs at hand.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { watchRequests } from "#lib/platform/requests/edge.ts";
import { ingestThreads } from "#lib/platform/threads/ingest-threads.ts";
import { workOnJobs } from "./jobs.ts";

// Longer than proxies and browsers leave a connection at rest: else one ends just as a request is sent on it. Next reads it.
process.env.KEEP_ALIVE_TIMEOUT ??= "75000";
// Before the bundle is loaded, which cannot find their file.
ingestThreads();
watchRequests();
const jobs = workOnJobs();
process.on("message", () => void jobs.stop().then(() => process.send?.("jobs stopped")));
process.on("disconnect", () => process.exit());
await import(pathToFileURL(resolve(process.argv[2] ?? ".next", "standalone/server.js")).href);
