/** Longer than any message that says what went wrong without what was written. */
const MOST = 300;

/** What stands in quotation marks, or after a colon in the details of a query, may be somebody's words. */
const quoted = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|`[^`]*`|'[^']*'/g;

/** A message of an error without what was put in: no names, no text of articles, no secrets. */
export function safeMessage(message: string): string {
  const [line = ""] = message
    .replace(quoted, "…")
    .split("\n")
    .filter((part) => part.trim() !== "");
  return line.replace(/\b[\w.+-]+@[\w-]+(\.[\w-]+)+\b/g, "…").slice(0, MOST);
}

/** What the log keeps of an error: its kind, its code, its message without what was put in, and where it came from. */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code,
    message: safeMessage(error.message),
    stack: frames.slice(0, 12).map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : safeError(error.cause),
  };
}
