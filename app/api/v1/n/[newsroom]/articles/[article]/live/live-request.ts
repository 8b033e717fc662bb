import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { doings } from "#lib/platform/live/messages.ts";
import type { OpenTab } from "#lib/platform/live/notices.ts";

/**
 * The tab that a request speaks of: the browser's own number for it, and what is done there.
 * @throws AppError `invalid_input` where it says neither rightly
 */
export function openTabOf(
  actor: { memberId: string; name: string },
  said: Readonly<Record<string, unknown>>,
): OpenTab {
  const { tab, doing = "reading", claim } = said;
  const known = doings.find((one) => one === doing);
  if (typeof tab !== "string" || !isId(tab)) {
    throw new AppError("invalid_input", "Please say which tab this is (tab: a UUID).");
  }
  if (!known) throw new AppError("invalid_input", `doing is one of ${doings.join(", ")}.`);
  if (claim !== undefined && !(typeof claim === "string" && isId(claim))) {
    throw new AppError("invalid_input", "claim is the id of a claim.");
  }
  const { memberId: member, name } = actor;
  return { tab, member, name, doing: known, ...(claim ? { claim } : {}) };
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
