import { canonicalJson } from "#lib/core/canonical-json.ts";
import type { Finding } from "#lib/engines/checks/result.ts";

/** A finding as a run leaves it. */
export interface KeptFinding {
  id: string;
  ordinal: number;
  rule: string;
  ruleVersion: number;
  outcome: string;
  inputKey: string;
  /** The check's own words, as JSON text. */
  report: string;
  edition: number;
  sinceRunId: string;
  supersededById: string | null;
  /** The sources whose words it rests on, in their order. */
  sourceIds: readonly string[];
  spans: readonly { role: string; start: number; end: number; exact: string }[];
}

/** What a run changes of the findings that are there. */
export interface RunChanges {
  /** All that the run reports, in its order. */
  reported: KeptFinding[];
  /** Of these, the ones that were not there before. */
  added: KeptFinding[];
  /** Of the others, the ones whose row changes. */
  changed: KeptFinding[];
  /** Of those, the ones worded anew: their spans are to be written, too. */
  reworded: KeptFinding[];
  /** The ids of those that the checks reported until now, and no longer do. */
  gone: string[];
}

function reportOf(finding: Finding): string {
  const { message, steps, tolerance, suggestions, reconciliation } = finding;
  return canonicalJson({ message, steps, tolerance, suggestions, reconciliation });
}

function spansOf({ spans }: Pick<KeptFinding, "spans">): string {
  return canonicalJson(spans.map(({ role, start, end, exact }) => [role, start, end, exact]));
}

/** By what a finding is known from one run to the next: two sources may say the same. */
const keyOf = ({ inputKey, sourceIds }: Pick<KeptFinding, "inputKey" | "sourceIds">) =>
  [inputKey, ...sourceIds].join(" ");

const rowFields = [
  "ordinal",
  "ruleVersion",
  "outcome",
  "report",
  "edition",
  "sinceRunId",
  "supersededById",
] as const;

/**
 * Lays a run's findings over those of the same revision. One with known inputs keeps its id, and
 * with it its claims, however the rule words it now. It is new to the reader where the run before
 * did not report it, or reported it with another outcome.
 * @param newId makes the id of a finding that was never reported before
 * @param earlier what was reported of the revision before, by inputs, and since when
 * @param given the sources that the run was given, in their order
 */
export function compareRuns(
  known: readonly KeptFinding[],
  findings: readonly Finding[],
  runId: string,
  newId: () => string,
  earlier: ReadonlyMap<string, { outcome: string; sinceRunId: string }> = new Map(),
  given: readonly string[] = [],
): RunChanges {
  const byKey = new Map(known.map((finding) => [keyOf(finding), finding]));
  const changes: RunChanges = { reported: [], added: [], changed: [], reworded: [], gone: [] };
  for (const [ordinal, finding] of findings.entries()) {
    const { rule, ruleVersion, outcome, inputKey, spans } = finding;
    const said = {
      ordinal,
      rule,
      ruleVersion,
      outcome,
      inputKey,
      report: reportOf(finding),
      spans,
      sourceIds: (finding.sources ?? []).flatMap((place) => given[place] ?? []),
    };
    const key = keyOf(said);
    const before = byKey.get(key);
    byKey.delete(key);
    if (!before) {
      const last = earlier.get(inputKey);
      const sinceRunId = last?.outcome === outcome ? last.sinceRunId : runId;
      const added = { ...said, id: newId(), edition: 1, sinceRunId, supersededById: null };
      changes.reported.push(added);
      changes.added.push(added);
      continue;
    }
    const same = before.report === said.report && spansOf(before) === spansOf(said);
    const still = before.supersededById === null && before.outcome === outcome;
    const now: KeptFinding = {
      ...said,
      id: before.id,
      edition: same ? before.edition : before.edition + 1,
      sinceRunId: still ? before.sinceRunId : runId,
      supersededById: null,
    };
    changes.reported.push(now);
    if (rowFields.some((field) => now[field] !== before[field])) changes.changed.push(now);
    if (!same) changes.reworded.push(now);
  }
  for (const { id, supersededById } of byKey.values()) {
    if (supersededById === null) changes.gone.push(id);
  }
  return changes;
}
