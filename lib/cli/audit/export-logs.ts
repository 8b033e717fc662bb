import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import { bodyParts } from "#lib/engines/hash-chain/body-parts.ts";
import { bearsErasure } from "#lib/engines/hash-chain/erasure-mark.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { bindingOf } from "#lib/reports/binding.ts";
import { editionOf } from "#lib/reports/editions.ts";
import { type LeftDigests, leftByErasures } from "#lib/reports/left-by-erasures.ts";
import { type ChainEvent, reportFormat, reportSchema } from "#lib/reports/report.ts";
import { UsageError } from "../usage-error.ts";
import type { LogPlace, LogRow, LogSource } from "./log-source.ts";

const AT_ONCE = 1_000;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A line of an export: a log, with where it ends; or an event of the log that was named last. */
const placeSchema = z.strictObject({
  log: z.strictObject({
    newsroom: z.string(),
    chain: z.string(),
    head: z.strictObject({ seq: z.int(), hash }),
    name: z.string().optional(),
  }),
});
const eventSchema = z.strictObject({
  seq: z.int(),
  body: z.string(),
  prevHash: hash,
  hash,
  /** The digest of what lies beside it; null where nothing does. */
  detail: hash.nullable(),
  /** Whether others than were recorded show that something was erased; older exports do not say. */
  marked: z.boolean().optional(),
});

/** The line that a log begins with in an export. */
export const placeLine = (log: LogPlace): string => `${canonicalJson({ log })}\n`;

/**
 * The line of one event; names and texts stay where they are, only their digest goes along, and of others than were
 * recorded whether they show that something was erased.
 */
export function eventLine({ seq, body, prevHash, hash: its, detail, marked }: LogRow): string {
  const isOther = detail !== null && !body.includes(`"detail":"${detail}"`);
  return `${canonicalJson({ seq, body, prevHash, hash: its, detail, ...(isOther && { marked }) })}\n`;
}

function linesOf(path: string) {
  return createInterface({ input: createReadStream(path) });
}

function parse(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`line ${number} is not JSON.`);
  }
}

async function firstLine(path: string): Promise<unknown> {
  for await (const text of linesOf(path)) return parse(text, 1);
  throw new UsageError("the file is empty.");
}

/** The digest of what a report gives beside an event. Of what it gives in part, that is not compared here. */
function digestIn(edition: ReportEdition, left: LeftDigests | undefined, event: ChainEvent) {
  const { salt, detail, body } = event;
  if (edition === "public" && bindingOf(event, left) !== "whole")
    return bodyParts(body)?.detail ?? null;
  return salt === null || detail === null ? null : saltedDigest(salt, detail);
}

/** The log inside a report, up to the event that it is of. */
function reportLog(value: unknown): LogSource {
  const report = reportSchema.safeParse(value);
  if (!report.success) throw new UsageError("the file is not made as a report is.");
  const { chain, newsroom, article } = report.data;
  const place = { newsroom: newsroom.id, chain: chain.id, head: chain.head };
  const left = leftByErasures(chain.events);
  const rows = chain.events.map((event): LogRow => {
    const { seq, body, prevHash, hash, detail } = event;
    return {
      ...{ seq, body, prevHash, hash, chain: chain.id },
      detail: digestIn(editionOf(report.data), left.get(seq), event),
      marked: detail === null ? undefined : bearsErasure(detail),
    };
  });
  return {
    places: new Map([[chain.id, { ...place, name: `the log of article ${article.id}` }]]),
    async *batches() {
      yield rows;
    },
  };
}

/**
 * The logs in a file: an export of `stet audit export`, read line by line, or the one in a report.
 * @throws UsageError where it is neither
 */
export async function fileLogs(path: string): Promise<LogSource> {
  const first = await firstLine(path);
  if (typeof first === "object" && first !== null && "format" in first) {
    if (first.format === reportFormat) return reportLog(first);
  }
  const places = new Map<string, LogPlace>();
  return {
    places,
    async *batches() {
      let [number, chain] = [0, ""];
      let batch: LogRow[] = [];
      for await (const text of linesOf(path)) {
        number += 1;
        const value = parse(text, number);
        const event = eventSchema.safeParse(value);
        const place = event.success ? undefined : placeSchema.safeParse(value).data?.log;
        if (place) {
          chain = place.chain;
          places.set(chain, place);
        } else if (event.success && chain !== "") batch.push({ ...event.data, chain });
        else throw new UsageError(`line ${number} is neither a log nor an event.`);
        if (batch.length < AT_ONCE) continue;
        yield batch;
        batch = [];
      }
      yield batch;
    },
  };
}
