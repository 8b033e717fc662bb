import { canonicalJson } from "#lib/core/canonical-json.ts";
import { digestsOf } from "#lib/platform/audit/parts.ts";
import { relinked } from "../forging.cases.ts";
import type { ChainEvent, Report } from "../report.ts";

/** What people write, wherever it stands in a report: the rest are ids, keys, times and digests. */
const written = new Set([
  ...["answer", "author", "body", "expert", "label", "leftOut", "locator", "message", "name"],
  ...["note", "notes", "ownerName", "question", "quote", "rationale", "reason", "reconciliation"],
  ...["replacement", "reply", "reservations", "role", "statement", "steps", "suggestions", "text"],
  ...["title", "tolerance", "url", "wording", "newText", "oldText", "address", "place"],
  ...["error", "foundBy", "foundHow", "notice", "rootCause", "exact", "prefix", "suffix"],
]);

/** What is said in the place of some words, which stand under a key. */
type Words = (was: string, key: string) => string;

function saying(value: unknown, words: Words, key = ""): unknown {
  if (typeof value === "string") return written.has(key) ? words(value, key) : value;
  if (Array.isArray(value)) return value.map((one) => saying(one, words, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, saying(one, words, name)]),
  );
}

/** An event beside which other words lie; its body has their digests. RFC 8785 has no text for half a surrogate pair. */
function eventSaying(event: ChainEvent, words: Words): ChainEvent {
  if (event.salt === null || event.detail === null) return event;
  const body = JSON.parse(event.body);
  const wellFormed: Words = (was, key) => words(was, key).toWellFormed();
  const detail = canonicalJson(saying(JSON.parse(event.detail), wellFormed));
  const digests = digestsOf(body.type, detail, event.salt);
  return { ...event, detail, body: canonicalJson({ ...body, ...digests }) };
}

/** A report in which people wrote other words, its log's too, which holds; and whose text goes on with some. */
export function reportSaying({ chain, ...report }: Report, words: Words): Report {
  const said = saying(report, words) as Omit<Report, "chain">;
  return {
    ...said,
    revision: { ...said.revision, text: report.revision.text + words("", "text") },
    chain: relinked(chain, (event) => eventSaying(event, words)),
  };
}
