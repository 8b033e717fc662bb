import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { AppError } from "#lib/core/errors.ts";
import { quietTools } from "./child.ts";
import { onClose } from "./closing.ts";

/** Where the application listens. */
export interface Listening {
  host: string;
  port: number;
}

/** @throws AppError `conflict` where something else listens there. */
export async function refuseTakenPort({ host, port }: Listening): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    throw new AppError("conflict", refusal(String(code), { host, port }));
  }
  probe.close();
  await once(probe, "close");
}

function refusal(code: string, { host, port }: Listening): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken: end what uses it, or choose another (PORT=${port + 1} npm start).`;
  }
  if (code === "EACCES") return `Port ${port} may not be used by this user: choose one above 1023.`;
  return `HOST ${host} is no address of this machine (${code}).`;
}

/**
 * Runs the built application in a process of its own, which never learns the owner's address, until
 * it is ready; from then on its output is shown. It ends with this process.
 * @throws Error that carries all it said, where it ends instead.
 */
export async function serveBuilt(
  folder: string,
  listening: Listening,
  env: Record<string, string>,
): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    // Prisma's own way with one connection makes pg warn (docs/decisions/2026-11-22-prisma-loads-side-by-side.md).
    ["--disable-warning=DeprecationWarning", "lib/cli/start/server.ts", folder],
    {
      env: { ...applicationEnvironment(listening, env), NODE_ENV: "production" },
      // A group of its own: Ctrl-C must reach it through this process, in the right order.
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  onClose(() => endServer(server));
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  await untilHealthy(server, listening, said);
  server.stdout?.removeAllListeners("data").pipe(process.stdout);
  server.stderr?.removeAllListeners("data").pipe(process.stderr);
  return server;
}

/** Runs Next's development server, whose output is shown from the beginning. */
export function serveSources(listening: Listening, env: Record<string, string>): ChildProcess {
  const place = ["-H", listening.host, "-p", String(listening.port)];
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", ...place], {
    env: applicationEnvironment(listening, env),
    stdio: "inherit",
  });
  onClose(() => endServer(server));
  return server;
}

function applicationEnvironment(listening: Listening, env: Record<string, string>) {
  const { DATABASE_OWNER_URL: _, ...own } = process.env;
  return { ...own, ...quietTools, ...env, HOSTNAME: listening.host, PORT: String(listening.port) };
}

async function untilHealthy(
  server: ChildProcess,
  { host, port }: Listening,
  said: readonly string[],
): Promise<void> {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? host;
  const name = reachable.includes(":") && !reachable.startsWith("[") ? `[${reachable}]` : reachable;
  const startedAt = performance.now();
  while (server.exitCode === null && server.signalCode === null) {
    const answer = await fetch(`http://${name}:${port}/api/health/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    if (performance.now() - startedAt > 60_000) break;
    await delay(40);
  }
  throw new Error(`${said.join("")}\nThe application did not become ready.`);
}

async function endServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  if (server.connected) {
    // Jobs at hand are done, or given back, before the process that does them ends.
    const jobsStopped = once(server, "message");
    server.send("stop jobs");
    await Promise.race([jobsStopped, ended, delay(4_000)]);
  }
  server.kill("SIGTERM");
  // Open connections (a browser that listens for news) must not hold the end up.
  const patience = setTimeout(() => server.kill("SIGKILL"), 3_000);
  await ended;
  clearTimeout(patience);
}
