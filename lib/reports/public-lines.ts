import { setImmediate as others } from "node:timers/promises";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { editionTally } from "./edition-tally.ts";
import { eventLine, headLine } from "./formats/jsonl.ts";
import { silenceAmong } from "./in-edition.ts";
import { WITHHELD, withheldAmong } from "./leave-out.ts";
import { isOfWhoSees, lostTexts, refuseLost } from "./lost-texts.ts";
import { omissionsIn } from "./omissions.ts";
import { openingOf } from "./open-chain.ts";
import type { ChainEvent } from "./report.ts";
import { undeclaredErasures } from "./undeclared-erasures.ts";

/** Reads a log from its beginning, some events at a time: the same ones whenever it is asked to. */
type ReadLog = () => AsyncIterable<readonly ChainEvent[]>;

/** As many as are edited before others have their turn: it takes a few hundredths of a second. */
const EVENTS_AT_ONCE = 50;

async function* inTurns(log: ReturnType<ReadLog>): AsyncGenerator<readonly ChainEvent[]> {
  for await (const events of log) {
    for (let from = 0; from < events.length; from += EVENTS_AT_ONCE) {
      yield events.slice(from, from + EVENTS_AT_ONCE);
      await others();
    }
  }
}

/** What the three readings of a log are for. */
type Passing = "reading" | "editing" | "writing";

/**
 * The JSONL of a public edition: the same bytes as those of its report, some events at a time. A log is read three times.
 * What it calls its members and what erasures left is known when it was read once, and how much is left out, which the
 * first line says, when all was edited; then it is edited again, and written. Held are what `openingOf`, `editionTally`
 * and `lostTexts` hold of it: its members, the ids of its sources, contacts, evidence and findings, and of events without
 * texts or with texts erased, as many as there are of them.
 * @param onRead is told which time an event is read, and which
 * @throws AppError `conflict` before the first line, where something was erased since, or is everybody's no more
 */
export async function* publicLines(
  readLog: ReadLog,
  { publicKey, hideNames }: { publicKey: string | null; hideNames: boolean },
  onRead: (passing: Passing, seq: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const opening = openingOf(hideNames);
  const [erasures, lost, among] = [undeclaredErasures(), lostTexts(), withheldAmong()];
  for await (const events of inTurns(readLog())) {
    erasures.see(events);
    const telling = events.filter(isOfWhoSees).map(recordedEvent);
    lost.see(telling);
    for (const event of telling) among.see(event);
    for (const event of events) opening.see(event);
    onRead("reading", seqOf(events));
  }
  erasures.refuse();

  const tally = editionTally();
  const edit = opening.opener();
  for await (const events of inTurns(readLog())) {
    for (const given of events.map(edit)) tally.see(given, recordedEvent(given));
    onRead("editing", seqOf(events));
  }
  const silence = silenceAmong(among, { shown: tally.shown, edition: "public" });
  refuseLost(lost.first((event) => silence(event) === "left_out"));

  const encoder = new TextEncoder();
  const omissions = omissionsIn(tally.counts(), hideNames);
  const withheld = tally.isWithholding() ? WITHHELD : undefined;
  yield encoder.encode(headLine({ publicKey, edition: "public", omissions, withheld }));
  const editAgain = opening.opener();
  for await (const events of inTurns(readLog())) {
    yield encoder.encode(events.map((event) => eventLine(editAgain(event))).join(""));
    onRead("writing", seqOf(events));
  }
}

const seqOf = (events: readonly ChainEvent[]): number => events.at(-1)?.seq ?? 0;
