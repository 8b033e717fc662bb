import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import { type TellStage, toNobody } from "#lib/domain/exports/stages.ts";
import { EventProblem, readBody, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { inEdition } from "./in-edition.ts";
import { WITHHELD, withheldOf } from "./leave-out.ts";
import { omissionsOf } from "./omissions.ts";
import { openChain } from "./open-chain.ts";
import { withDigest } from "./record-text.ts";
import { replay } from "./replay.ts";
import { type Report, reportFormat } from "./report.ts";

/** What a report is made of: the log up to event N, and the text that the log does not hold. */
export interface ReportParts {
  chain: { id: string; events: Report["chain"]["events"] };
  /** What checkpoints tell of the log; none where there are none. */
  witness?: Report["witness"];
  /** The text of the last revision that the log speaks of. */
  text: string;
  /** For whom; internal, if not said. */
  edition?: ReportEdition;
  /** Whether a public edition calls members by their roles. */
  hideNames?: boolean;
}

/**
 * The report of an article at the last of the given events.
 * @throws EventProblem where an event cannot be read or replayed
 */
export function buildReport(parts: ReportParts, tell: TellStage = toNobody): Report {
  const { chain, text, witness, edition = "internal", hideNames = false } = parts;
  const isPublic = edition === "public";
  const edited = (done: number, total: number) => tell("editing", done, total);
  const given = isPublic ? openChain(chain.events, hideNames, edited) : chain.events;
  const [first] = given;
  const last = given.at(-1);
  if (!first || !last) throw new EventProblem(1, "is missing");
  // Each event is read by the vocabulary, and then replayed: both take about as long.
  const steps = 2 * given.length;
  const events = given.map((event, index) => {
    tell("replaying", index, steps);
    return recordedEvent(event);
  });
  const replayed = replay(events, (done) => tell("replaying", given.length + done, steps));
  const told = inEdition(replayed, events, edition);
  const { newsroom, revision, ...record } = told;
  const head = { seq: last.seq, hash: last.hash };
  const report: Omit<Report, "digest"> = {
    format: reportFormat,
    version: 2,
    edition,
    ...(isPublic ? { omissions: omissionsOf(given, hideNames) } : {}),
    newsroom: { id: readBody(first).newsroom, ...newsroom },
    atSeq: head.seq,
    ...record,
    revision: { ...revision, text },
    chain: { id: chain.id, head, events: [...given] },
    witness: witness ?? { publicKey: null, checkpoint: null },
    // Whom the edition leaves out is not withheld.
    ...(withheldOf({ ...record, contacts: replayed.contacts }, events).length > 0
      ? { withheld: WITHHELD }
      : {}),
  };
  return withDigest(report);
}
