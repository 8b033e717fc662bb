/** The closed set of things that can go wrong in a way a reader can act on. */
export type ErrorCode =
  | "invalid_input"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "changed"
  | "too_large"
  | "too_many"
  | "unavailable";

/** One field of the input and what is wrong with it, in the reader's words. */
export interface Issue {
  path: string;
  message: string;
}

/** HTTP status of each code; the doors of the network use it (RFC 9110, section 15). */
export const httpStatus: Record<ErrorCode, number> = {
  invalid_input: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  changed: 412,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
};

/**
 * The one error class that may reach a reader: its message is written for them.
 * Anything else that is thrown is a fault of ours and stays private.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];
  /** After how many seconds it is worth another try, where that is known. */
  readonly retryAfterSeconds?: number;

  constructor(
    code: ErrorCode,
    message: string,
    issues: readonly Issue[] = [],
    retryAfterSeconds?: number,
  ) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.issues = issues;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
