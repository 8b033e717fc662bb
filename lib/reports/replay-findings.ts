import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ArticleRecord, Finding } from "./report.ts";

type EventOf<T extends RecordedEvent["type"]> = Extract<RecordedEvent, { type: T }>;

/** Where a finding stands in the text. */
const placeOf = ({ spans }: Finding) =>
  (spans.find(({ role }) => role === "stated") ?? spans[0])?.start ?? 0;

function reported(
  known: readonly Finding[],
  event: EventOf<"checks.run" | "checks.compared">,
  revision: number,
): Finding[] {
  const fresh = event.detail.findings.map((finding): Finding => {
    const same = known.find(({ id }) => id === finding.id);
    // A dismissal holds by the finding's inputs, in whatever revision they stand.
    const alike = same ?? known.find(({ inputKey }) => inputKey === finding.inputKey);
    return {
      ...finding,
      revision,
      reconciliation: finding.reconciliation ?? null,
      current: true,
      dismissed: alike?.dismissed ?? null,
      claims: alike?.claims ?? [],
    };
  });
  const ids = new Set(fresh.map(({ id }) => id));
  const others = known.filter(({ id }) => !ids.has(id));
  if (event.type === "checks.run")
    return [...fresh, ...others.map((finding) => ({ ...finding, current: false }))];
  // A part of the same run: among what it reports, in the order of the text.
  const current = [...others.filter((one) => one.current), ...fresh];
  return [
    ...current.sort((one, other) => placeOf(one) - placeOf(other)),
    ...others.filter((one) => !one.current),
  ];
}

type Aside = EventOf<"finding.dismissed" | "findings.dismissed" | "findings.restored">;

/** Sets aside, or takes up again, what the event names, and all that has the same inputs. */
function setAside(findings: Finding[], event: Aside, incomplete: boolean): Finding[] {
  const { seq, data, actor, at } = event;
  const ids = "finding" in data ? [data.finding] : data.findings;
  const subjects = findings.filter(({ id }) => ids.includes(id));
  const restores = event.type === "findings.restored";
  const verb = restores ? "restores" : "dismisses";
  if (!incomplete && subjects.length < ids.length) {
    throw new EventProblem(seq, `${verb} a finding that no check reported`);
  }
  if (!incomplete && restores && subjects.some(({ dismissed }) => !dismissed)) {
    throw new EventProblem(seq, "restores a finding that was not dismissed");
  }
  const keys = new Set(subjects.map(({ inputKey }) => inputKey));
  const dismissed = restores ? null : { by: actor.member, at, reason: event.detail.reason };
  return findings.map((finding) =>
    keys.has(finding.inputKey) ? { ...finding, dismissed } : finding,
  );
}

/** The last run of the checks, after an event. */
export function replayChecks(
  checks: ArticleRecord["checks"],
  event: RecordedEvent,
): ArticleRecord["checks"] {
  // With the sources, more is covered.
  if (event.type === "checks.compared" && checks && event.detail.coverage)
    return { ...checks, coverage: event.detail.coverage };
  if (event.type !== "checks.run") return checks;
  const { rules, coverage } = event.detail;
  return { engine: event.data.engine, rules, coverage, by: event.actor.member, at: event.at };
}

/**
 * The findings after an event: those of the last run first, in its order.
 * @throws EventProblem where it dismisses, restores or turns into a claim what no check reported
 */
export function replayFindings(
  findings: Finding[],
  event: RecordedEvent,
  /** Whether an earlier run's findings were erased, so that they cannot be expected here. */
  incomplete: boolean,
  /** The number of the revision that the event is about. */
  revision: number,
): Finding[] {
  switch (event.type) {
    case "checks.run":
    case "checks.compared":
      return reported(findings, event, revision);
    case "article.revised":
      // What the checks said is of the text before; they run again on this one.
      return findings.map((finding) => ({ ...finding, current: false }));
    case "finding.dismissed":
    case "findings.dismissed":
    case "findings.restored":
      return setAside(findings, event, incomplete);
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
