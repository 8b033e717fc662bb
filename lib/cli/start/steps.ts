import { isClosing } from "./closing.ts";

/** One line of the start: `  database   PostgreSQL 18.4 on port 54321        0.4 s`. */
export function stepLine(name: string, outcome: string, elapsedMs: number): string {
  const seconds = (elapsedMs / 1000).toFixed(1);
  return `  ${name.padEnd(11)}${outcome.padEnd(58)}${seconds.padStart(6)} s`;
}

/** Does one step and says on one line what came of it and how long it took. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  say: (value: T) => string,
): Promise<T> {
  // On the way out nothing new is begun; the process ends before this could be noticed.
  if (isClosing()) await new Promise(() => undefined);
  const startedAt = performance.now();
  const watched = process.stdout.isTTY;
  if (watched) process.stdout.write(`  ${name.padEnd(11)}…`);
  try {
    const value = await work();
    if (watched) process.stdout.write("\r\u001b[K");
    process.stdout.write(`${stepLine(name, say(value), performance.now() - startedAt)}\n`);
    return value;
  } catch (error) {
    if (watched) process.stdout.write("\r\u001b[K");
    throw error;
  }
}
