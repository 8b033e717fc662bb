import { type LogFn, type Logger, pino } from "pino";
import { settings } from "#lib/core/env.ts";
import { requestId } from "./request-context.ts";
import { safeError } from "./safe-error.ts";

/** Never written, whatever is handed to the log: at the top, or one level down. */
const secrets = ["authorization", "cookie", "password", "secret", "token", "otp", "url", "email"];
const paths = [...secrets, ...secrets.map((name) => `*.${name}`), 'headers["set-cookie"]'];

/** Fields, then our words: never words made of what somebody wrote. */
type LogGiven = [fields: unknown, words?: string, ...more: unknown[]];

/** Where the lines go, other than to this process's output. */
export interface LogSink {
  write: (line: string) => void;
}

/** A log of one JSON object a line: what happened, in whose request, and no more of an error than is safe. */
export function createLog(level: string, sink?: LogSink): Logger {
  const options = {
    level,
    base: undefined,
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    mixin: () => ({ request: requestId() }),
    serializers: { err: safeError },
    // Where no words of ours are given, an error's own would be put in their place.
    hooks: {
      logMethod(this: Logger, [what, words]: LogGiven, write: LogFn) {
        write.call(this, what, words ?? "error");
      },
    },
    redact: { paths, censor: "[taken out]" },
  };
  return sink ? pino(options, sink) : pino(options);
}

const perProcess = globalThis as { stetLog?: Logger };

/** This process's log. `log().error({ err }, "jobs: …")`: words that we chose, beside fields. */
export function log(): Logger {
  perProcess.stetLog ??= createLog(settings().LOG_LEVEL);
  return perProcess.stetLog;
}
