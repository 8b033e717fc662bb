"use server";

import { newId } from "#lib/core/ids.ts";
import { writingActor } from "#lib/platform/auth/acting-person.ts";
import { asAction, runAction } from "#lib/platform/command/action.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { eraseOutsiderWhole } from "./commands/erase-outsider.ts";
import { erasePersonWhole } from "./commands/erase-person.ts";
import { eraseSource } from "./commands/erase-source.ts";
import { logsHolding, logsOfOutsider, readErasedPerson, wordsOfOutsider } from "./queries.ts";
import {
  erasedMemberInput,
  erasedOutsiderInput,
  eraseOutsiderInput,
  erasePersonInput,
} from "./schema.ts";

/** In how many articles' logs a former member's name stands, and beside how many events in all. */
export async function countErasureAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    // It looks through all that lies beside events, and so is counted as what writes.
    const actor = await writingActor(newsroom);
    requirePermission(actor, "texts.erase");
    const { memberId } = readInput(erasedMemberInput, input);
    const logs = await withNewsroom(actor, async (db) =>
      logsHolding(db, await readErasedPerson(db, memberId)),
    );
    return {
      articles: logs.filter(({ articleId }) => articleId !== null).length,
      events: logs.reduce((sum, log) => sum + log.events, 0),
    };
  });
}

/** Erases a former member from every log and row of the newsroom. */
export async function erasePersonAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    requirePermission(actor, "texts.erase");
    const asked = { ...Object(input), erasureId: newId() };
    const { memberId, because, reason } = readInput(erasePersonInput, asked);
    const { articles, events } = await erasePersonWhole(actor, { memberId, because, reason });
    return { articles, events: events.length };
  });
}

/** In how many articles' logs these words of somebody outside stand, and beside how many events in all. */
export async function countOutsiderAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    requirePermission(actor, "texts.erase");
    const words = wordsOfOutsider(readInput(erasedOutsiderInput, input).texts);
    const logs = await withNewsroom(actor, (db) => logsOfOutsider(db, words));
    return {
      articles: logs.filter(({ articleId }) => articleId !== null).length,
      events: logs.reduce((sum, log) => sum + log.events, 0),
    };
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
