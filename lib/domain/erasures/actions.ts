"use server";

import { newId } from "#lib/core/ids.ts";
import { recordsHolding } from "#lib/domain/records/queries.ts";
import { writingActor } from "#lib/platform/auth/acting-person.ts";
import { asAction, runAction } from "#lib/platform/command/action.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { eraseOutsiderWhole } from "./commands/erase-outsider.ts";
import { erasePersonWhole } from "./commands/erase-person.ts";
import { eraseSource } from "./commands/erase-source.ts";
import {
  logsHolding,
  logsOfOutsider,
  readErasedPerson,
  recordsOfPerson,
  recordsOfSource,
  wordsOfOutsider,
} from "./queries.ts";
import {
  erasedMemberInput,
  erasedOutsiderInput,
  eraseOutsiderInput,
  erasePersonInput,
  heldSourceInput,
} from "./schema.ts";

/** It looks through all logs, and through every imported record. */
const LIMITS = { timeoutMs: 60_000 };

const extentOf = (logs: readonly { articleId: string | null; events: number }[]) => ({
  articles: logs.filter(({ articleId }) => articleId !== null).length,
  events: logs.reduce((sum, log) => sum + log.events, 0),
});

/** In how many articles' logs a former member's name stands, and beside how many events in all. */
export async function countErasureAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    // It looks through all that lies beside events, and so is counted as what writes.
    const actor = await writingActor(newsroom);
    requirePermission(actor, "texts.erase");
    const { memberId } = readInput(erasedMemberInput, input);
    const read = async (db: Db) => {
      const logs = await logsHolding(db, await readErasedPerson(db, memberId));
      return { ...extentOf(logs), records: await recordsOfPerson(db, memberId) };
    };
    return withNewsroom(actor, read, LIMITS);
  });
}

/** Erases a former member from every log and row of the newsroom. */
export async function erasePersonAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    requirePermission(actor, "texts.erase");
    const asked = { ...Object(input), erasureId: newId() };
    const { memberId, because, reason, recordIds } = readInput(erasePersonInput, asked);
    const erased = { memberId, because, reason, recordIds };
    const { articles, events } = await erasePersonWhole(actor, erased);
    return { articles, events: events.length };
  });
}

/** In how many articles' logs these words of somebody outside stand, and beside how many events in all. */
export async function countOutsiderAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    requirePermission(actor, "texts.erase");
    const words = wordsOfOutsider(readInput(erasedOutsiderInput, input).texts);
    const read = async (db: Db) => {
      const logs = await logsOfOutsider(db, words);
      return { ...extentOf(logs), records: await recordsHolding(db, words) };
    };
    return withNewsroom(actor, read, LIMITS);
  });
}

/** Erases somebody who is no member from every log and row of the newsroom. */
export async function eraseOutsiderAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    requirePermission(actor, "texts.erase");
    const asked = { ...Object(input), erasureId: newId() };
    return eraseOutsiderWhole(actor, readInput(eraseOutsiderInput, asked));
  });
}

/** Erases all that a source says, also one that the admin does not see. */
export async function eraseSourceAction(newsroom: string, input: unknown) {
  return runAction(newsroom, eraseSource, input);
}

/** The imported records that hold what is erased of a source that the admin sees. */
export async function recordsOfSourceAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    requirePermission(actor, "texts.erase");
    const which = readInput(heldSourceInput, input);
    const records = await withNewsroom(actor, (db) => recordsOfSource(db, which), LIMITS);
    return { records };
  });
}
