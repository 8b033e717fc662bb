import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { doings } from "#lib/platform/live/messages.ts";
import type { OpenTab } from "#lib/platform/live/notices.ts";

const uuid = (error: string) =>
  z.string({ error }).refine(isId, { error }).meta({ format: "uuid" });

/** What a tab says of itself: the browser's own number for it, and what is done there. */
export const tabInput = z.object({
  tab: uuid("Please say which tab this is (tab: a UUID).").meta({
    description: "What the caller made up for itself.",
  }),
  doing: z.enum(doings, { error: `doing is one of ${doings.join(", ")}.` }).default("reading"),
  claim: uuid("claim is the id of a claim.").optional(),
});

/**
 * The tab that a request speaks of.
 * @throws AppError `invalid_input` where it says it wrongly
 */
export function openTabOf(actor: { memberId: string; name: string }, said: unknown): OpenTab {
  const { tab, doing, claim } = readInput(tabInput, said);
  const { memberId: member, name } = actor;
  return { tab, member, name, doing, ...(claim ? { claim } : {}) };
}

/**
 * The number of the last event that the browser has seen; undefined where it says none.
 * @throws AppError `invalid_input` where it is no number
 */
export function lastSeen(said: string | null): number | undefined {
  if (said === null || said === "") return undefined;
  if (/^\d{1,9}$/.test(said)) return Number(said);
  throw new AppError("invalid_input", "after is the number of an event of the article’s log.");
}
