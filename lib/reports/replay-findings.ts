import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ArticleRecord, Finding } from "./report.ts";

type EventOf<T extends RecordedEvent["type"]> = Extract<RecordedEvent, { type: T }>;

function reported(known: readonly Finding[], event: EventOf<"checks.run">): Finding[] {
  const fresh = event.detail.findings.map((finding): Finding => {
    const same = known.find(({ id }) => id === finding.id);
    // A dismissal holds by the finding's inputs, in whatever revision they stand.
    const alike = same ?? known.find(({ inputKey }) => inputKey === finding.inputKey);
    return {
      ...finding,
      reconciliation: finding.reconciliation ?? null,
      current: true,
      dismissed: alike?.dismissed ?? null,
      claims: same?.claims ?? [],
    };
  });
  const ids = new Set(fresh.map(({ id }) => id));
  const gone = known.filter(({ id }) => !ids.has(id));
  return [...fresh, ...gone.map((finding) => ({ ...finding, current: false }))];
}

function dismissed(findings: Finding[], event: EventOf<"finding.dismissed">): Finding[] {
  const { seq, data, detail, actor, at } = event;
  const subject = findings.find(({ id }) => id === data.finding);
  if (!subject) throw new EventProblem(seq, "dismisses a finding that no check reported");
  const dismissal = { by: actor.member, at, reason: detail.reason };
  return findings.map((finding) =>
    finding.inputKey === subject.inputKey ? { ...finding, dismissed: dismissal } : finding,
  );
}

/** The last run of the checks, after an event. */
export function replayChecks(
  checks: ArticleRecord["checks"],
  event: RecordedEvent,
): ArticleRecord["checks"] {
  if (event.type !== "checks.run") return checks;
  const { rules, coverage } = event.detail;
  return { engine: event.data.engine, rules, coverage, by: event.actor.member, at: event.at };
}

/**
 * The findings after an event: those of the last run first, in its order.
 * @throws EventProblem where it dismisses, or turns into a claim, what no check reported
 */
export function replayFindings(
  findings: Finding[],
  event: RecordedEvent,
  /** Whether an earlier run's findings were erased, so that they cannot be expected here. */
  incomplete: boolean,
): Finding[] {
  switch (event.type) {
    case "checks.run":
      return reported(findings, event);
    case "finding.dismissed":
      if (incomplete && !findings.some(({ id }) => id === event.data.finding)) return findings;
      return dismissed(findings, event);
    case "claim.opened": {
      const { finding: subject, number } = event.data;
      if (subject === undefined) return findings;
      if (!incomplete && !findings.some(({ id }) => id === subject)) {
        throw new EventProblem(event.seq, "opens a claim from a finding that no check reported");
      }
      return findings.map((finding) =>
        finding.id === subject ? { ...finding, claims: [...finding.claims, number] } : finding,
      );
    }
    default:
      return findings;
  }
}
