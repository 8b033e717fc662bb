import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import { readChain, type StoredChain } from "#lib/domain/history/queries.ts";
import { readBody, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { readWitness } from "#lib/platform/checkpoints/read-witness.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { buildReport, type ReportParts } from "./build-report.ts";
import { editionOf } from "./editions.ts";
import { leftByErasures } from "./left-by-erasures.ts";
import { loadRecord } from "./load-record.ts";
import { lostEvent, refuseLost } from "./lost-texts.ts";
import { requireEventOf } from "./place-of-report.ts";
import type { Report } from "./report.ts";

/**
 * What was erased since is gone from the events before too, and only a later event says what is left of them:
 * there is no report any more that ends in between.
 */
function refuseEarlier(events: StoredChain["events"]): void {
  const left = leftByErasures(events);
  const undeclared = events.find(({ seq, salt, detail, body }) => {
    if (salt === null || detail === null) return false;
    const digest = left.get(seq)?.detail ?? readBody({ seq, body, detail }).detail;
    return saltedDigest(salt, detail) !== digest;
  });
  if (!undeclared) return;
  throw new AppError(
    "conflict",
    `Names or texts of event ${undeclared.seq} were erased since: a report can be made of the event that says so, or of a later one.`,
  );
}

type Wanted = Pick<ReportParts, "edition" | "hideNames"> & { articleId: string; atSeq?: number };

// Whole sentences: each has its translation under its own words.
const inNoOther: Record<ReportEdition, string> = {
  internal: "This record was imported in its internal edition, and is in no other.",
  legal: "This record was imported in its legal edition, and is in no other.",
  public: "This record was imported in its public edition, and is in no other.",
};

/**
 * What was imported as a record is of the one event that it came with, in the one edition: that is what whoever asks
 * for all there is gets, and nobody gets more than the edition that they ask for.
 */
function asImported(report: Report, { atSeq, edition }: Partial<Wanted>): Report {
  const its = editionOf(report);
  requireEventOf(report, atSeq);
  if (edition !== undefined && edition !== "internal" && edition !== its)
    throw new AppError("conflict", inNoOther[its]);
  return report;
}

/**
 * The report of an article at event `atSeq`, its last one if not said otherwise. Reads only; the
 * caller opens the transaction, in which all is of one moment.
 * @throws AppError `not_found` where there is no such article or event
 */
export async function loadReport(db: Db, { articleId, atSeq, ...of }: Wanted): Promise<Report> {
  if (!isId(articleId))
    throw new AppError("not_found", "There is no such article in this newsroom.");
  const imported = await loadRecord(db, articleId);
  if (imported) return asImported(imported.report, { atSeq, ...of });
  const { id, events } = await readChain(db, articleId, atSeq);
  refuseEarlier(events);
  const first = events[0] && recordedEvent(events[0]);
  if (first?.type !== "article.imported") {
    throw new AppError("not_found", "This article’s log does not begin with its import.");
  }
  const recorded = events.map(recordedEvent);
  const revised = recorded.findLast(({ type }) => type === "article.revised");
  const last = revised?.type === "article.revised" ? revised : first;
  const { text, newsroomId } = await db.revision.findFirstOrThrow({
    where: { id: last.data.revision },
  });
  const witness = await readWitness(db, { newsroomId, chainId: id, atSeq: events.length });
  const report = buildReport({ chain: { id, events }, text, witness, ...of });
  refuseLost(lostEvent(report, recorded));
  return report;
}
