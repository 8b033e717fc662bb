import { AppError } from "#lib/core/errors.ts";

interface DriverCause {
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

/**
 * Turns a refusal by one of our triggers (SQLSTATE ST403, ST409) into the error the reader gets:
 * the database's sentence is written for them. Anything else comes back as it was.
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
  return error;
}
