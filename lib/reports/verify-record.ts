import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { firstDifference, type Path } from "./first-difference.ts";
import type { ArticleRecord, Report } from "./report.ts";

/** The sections of a record in the order in which they are compared, and what one entry is called. */
const sections: Record<keyof ArticleRecord, (entry: Record<string, unknown>) => string> = {
  newsroom: () => "the newsroom",
  article: () => "the article",
  revisions: ({ number }) => `revision ${number}`,
  revision: () => "the revision",
  sources: ({ number }) => `source ${number}`,
  checks: () => "the run of the checks",
  findings: ({ message }) => `the finding “${message}”`,
  annotations: ({ kind, body }) => `the ${kind} “${body}”`,
  claims: ({ number }) => `claim ${number}`,
  replies: ({ body }) => `the reply “${body}”`,
  contacts: ({ number }) => `contact ${number}`,
  people: ({ name }) => `the entry of ${name}`,
};

const parts: Record<string, string> = {
  evidence: "evidence",
  verdicts: "verdict",
  decisions: "decision",
  checklist: "checklist",
  experts: "expert",
  spans: "passage",
  history: "history",
  publications: "publication",
  corrections: "correction",
  signatures: "signature",
  risks: "level of risk",
};

function isEntry(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Everything that a path leads through, from the whole to the end of the path. */
function along(value: unknown, path: Path): unknown[] {
  let here = value;
  return [
    here,
    ...path.map((key) => {
      here = isEntry(here) || Array.isArray(here) ? Reflect.get(here, key) : undefined;
      return here;
    }),
  ];
}

const entriesOn = (value: unknown, path: Path) => along(value, path).filter(isEntry);

/** What later events change of a thing; all else is as the event says that brought it in. */
const changing = new Set<unknown>([
  "state",
  "owner",
  "checking",
  "signOff",
  "made",
  "stands",
  "withdrawn",
]);

/** The event that recorded what a path leads to, if one is to be found. */
function originOf(record: unknown, path: Path, events: readonly RecordedEvent[]) {
  const latest = changing.has(path.at(-1));
  for (const { id, seq } of entriesOn(record, path).toReversed()) {
    if (typeof seq === "number") return seq;
    const about = events.filter(({ data }) => Object.values(data).includes(id));
    const origin = latest ? about.at(-1) : about[0];
    if (id !== undefined && origin) return origin.seq;
  }
  return undefined;
}

function subjectOf(section: keyof ArticleRecord, path: Path, entries: Record<string, unknown>[]) {
  const subject = sections[section](entries[0] ?? {});
  const inner = path.find((key): key is string => typeof key === "string" && key in parts);
  const field = path.findLast((key) => typeof key === "string" && key !== "id" && !(key in parts));
  const owner = inner === undefined ? subject : `${subject}’s ${parts[inner]}`;
  return field === undefined ? owner : `${owner} (${field})`;
}

function sectionProblem(
  section: keyof ArticleRecord,
  expected: unknown,
  found: unknown,
  events: readonly RecordedEvent[],
): string | undefined {
  const path = firstDifference(expected, found);
  if (!path) return undefined;
  // The newsroom has no id among the event's data; the import says what it was called.
  const origin = section === "newsroom" ? 1 : originOf(expected, path, events);
  const entry = path.at(-1) === "id" ? path.slice(0, -1) : path;
  if (typeof entry.at(-1) !== "number") {
    const subject = subjectOf(section, path, entriesOn(found, path));
    return `${subject} is not what ${origin === undefined ? "the events" : `event ${origin}`} recorded`;
  }
  // One side has a thing there that the other has not.
  if (along(expected, entry).at(-1) === undefined)
    return `${subjectOf(section, entry, entriesOn(found, entry))} is in the record, but no event recorded it`;
  const subject = subjectOf(section, entry, entriesOn(expected, entry));
  const missing = `${subject} is missing from its place in the record`;
  return origin === undefined ? missing : `${missing}; event ${origin} recorded it`;
}

/**
 * The first thing in which a report's record is not what its own events say, section by section;
 * undefined where they agree.
 */
export function recordProblem(
  report: Report,
  replayed: ArticleRecord,
  events: readonly RecordedEvent[],
): string | undefined {
  const { text: _, ...revision } = report.revision;
  const { slug, name } = report.newsroom;
  const record: ArticleRecord = { ...report, newsroom: { slug, name }, revision };
  for (const section of Object.keys(sections) as (keyof ArticleRecord)[]) {
    const problem = sectionProblem(section, replayed[section], record[section], events);
    if (problem) return problem;
  }
  return undefined;
}
