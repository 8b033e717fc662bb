/**
 * The process of the application: the built server, and a thread that works on jobs. It ends when
 * the process that started it does; told so before, it gives back the jobs at hand.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isKnownCaller } from "#lib/platform/auth/known-caller.ts";
import { readMigrations } from "#lib/platform/db/migrate.ts";
import { startMetrics } from "#lib/platform/health/metrics.ts";
import { processState } from "#lib/platform/health/process-state.ts";
import { routePatterns } from "#lib/platform/health/route-patterns.ts";
import { takeConsole } from "#lib/platform/log/console.ts";
import { guardBodies } from "#lib/platform/requests/body-gate.ts";
import { watchRequests } from "#lib/platform/requests/edge.ts";
import { processThreads } from "#lib/platform/threads/process-threads.ts";
import { workOnJobs } from "./jobs.ts";

takeConsole();
guardBodies(isKnownCaller);
const folder = process.argv[2] ?? ".next";

// Longer than proxies and browsers leave a connection at rest: else one ends just as a request is sent on it. Next reads it.
process.env.KEEP_ALIVE_TIMEOUT ??= "75000";
// Before the bundle is loaded, which cannot find their file.
processThreads();
const { registry, observe } = startMetrics();
const routeOf = routePatterns(JSON.parse(readFileSync(`${folder}/routes-manifest.json`, "utf8")));
watchRequests({ routeOf, observe });
const newestMigration = readMigrations("prisma/migrations").at(-1)?.name;
Object.assign(processState(), { newestMigration, metrics: registry });
const jobs = workOnJobs();
process.on("message", () => void jobs.stop().then(() => process.send?.("jobs stopped")));
process.on("disconnect", () => process.exit());
await import(pathToFileURL(resolve(folder, "standalone/server.js")).href);
