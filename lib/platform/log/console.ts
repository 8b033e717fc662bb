import { log } from "./log.ts";
import { safeMessage } from "./safe-error.ts";

/** What is safe of what was said: an error as the log keeps one, else the words without what was put in. */
function lineOf(said: readonly unknown[]): { err: unknown } | { said: string } {
  const err = said.find((one) => one instanceof Error);
  if (err) return { err };
  return { said: safeMessage(said.filter((one) => typeof one === "string").join(" ")) };
}

/**
 * From here on, what libraries complain of on this process's console is a line of its log, in whose request
 * it was, and has nothing that somebody wrote.
 */
export function takeConsole(into = log): void {
  console.error = (...said) => into().error(lineOf(said), "console");
  console.warn = (...said) => into().warn(lineOf(said), "console");
}
