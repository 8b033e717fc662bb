import type { Report } from "../report.ts";

/** What people write, wherever it stands in a report: the rest are ids, keys, times and digests. */
const written = new Set([
  ...["answer", "body", "label", "locator", "message", "name", "note", "question", "quote"],
  ...["rationale", "reason", "replacement", "reservations", "role", "statement", "steps"],
  ...["suggestions", "title", "tolerance", "url", "wording", "newText", "address", "place"],
  ...["error", "foundBy", "foundHow", "notice", "rootCause"],
]);

function saying(value: unknown, words: () => string, key = ""): unknown {
  if (typeof value === "string") return written.has(key) ? words() : value;
  if (Array.isArray(value)) return value.map((one) => saying(one, words, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    // The log is JSON already; its words are told by the record.
    Object.entries(value).map(([name, one]) => [
      name,
      name === "chain" ? one : saying(one, words, name),
    ]),
  );
}

/** A report in which people wrote other words, and whose text goes on with some. */
export function reportSaying(report: Report, words: () => string): Report {
  const said = saying(report, words) as Report;
  return { ...said, revision: { ...said.revision, text: report.revision.text + words() } };
}
