import { AppError } from "#lib/core/errors.ts";

interface DriverCause {
  kind?: string;
  originalCode?: string;
  originalMessage?: string;
}

function driverCause(error: unknown): DriverCause | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  // What a rule refuses at the end of a transaction comes as the adapter's own error.
  if (error instanceof Error && error.name === "DriverAdapterError")
    return error.cause as DriverCause;
  if (!("meta" in error)) return undefined;
  const meta = error.meta as { driverAdapterError?: { cause?: DriverCause } } | undefined;
  return meta?.driverAdapterError?.cause;
}

/** PostgreSQL's unique_violation (its manual, appendix A): two people wrote the same at once. */
const UNIQUE_VIOLATION = "23505";

/** Kinds of the adapter, and of PostgreSQL's classes 08, 53 and 57 (its manual, appendix A): it is away. */
const awayKinds = [
  "ConnectionClosed",
  "DatabaseNotReachable",
  "SocketTimeout",
  "TooManyConnections",
];
const awayStates = /^(08|53|57P)/;
/** Prisma's own: not reached, timed out, closed, no connection of the pool, no transaction begun. */
const awayCodes = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"];
const awayErrno = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"];

/** PostgreSQL's disk_full; a quota or a limit of files comes without a state of its own. */
const isFull = (cause: DriverCause | undefined) =>
  cause?.originalCode === "53100" || /^could not extend file/.test(cause?.originalMessage ?? "");

/** Whether it is the database that is not there: what may be better in a moment. */
function isAway(error: unknown, cause: DriverCause | undefined): boolean {
  if (awayKinds.includes(cause?.kind ?? "") || awayStates.test(cause?.originalCode ?? ""))
    return true;
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return (
    awayCodes.includes(code) ||
    awayErrno.includes(code) ||
    awayStates.test(code) ||
    /^Connection terminated/.test(error.message)
  );
}

/**
 * Turns a refusal by one of our triggers (SQLSTATE ST403, ST409) into the error the reader gets:
 * the database's sentence is written for them. A database that is away or full is
 * `unavailable`. Anything else comes back as it was.
 */
export function refusalOf(error: unknown): unknown {
  const cause = driverCause(error);
  const message = `Refused by the database: ${cause?.originalMessage ?? "no reason given"}.`;
  if (cause?.originalCode === "ST403") return new AppError("forbidden", message);
  if (cause?.originalCode === "ST409") return new AppError("conflict", message);
  if (cause?.originalCode === UNIQUE_VIOLATION) {
    return new AppError(
      "conflict",
      "Somebody else wrote the same at this moment. Please look again, and repeat it if need be.",
    );
  }
  if (isFull(cause)) {
    return new AppError(
      "unavailable",
      "There is no room left for the database. Nothing was saved; please tell whoever runs Stet.",
    );
  }
  if (isAway(error, cause)) {
    return new AppError(
      "unavailable",
      "The database does not answer at this moment. Please try again soon.",
    );
  }
  return error;
}
