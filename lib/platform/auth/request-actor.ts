import { AppError } from "#lib/core/errors.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { spendLimit } from "#lib/platform/limits/spend.ts";
import { shownToken } from "#lib/platform/requests/bearer.ts";
import { addressOf } from "#lib/platform/requests/client-address.ts";
import { actorByToken } from "./actor-by-token.ts";
import { requireActor } from "./require-actor.ts";

/** Stands in the address for the newsroom that a token is of: `/api/v1/articles` (see next.config.mjs). No slug is it. */
const OF_TOKEN = "-";

/**
 * Who asks the API, in the newsroom of the address: by the token that they send, else by their session.
 * A token that does not hold counts for where it comes from; one that does is not held up by others there.
 */
export async function requestActor(request: Request, slug: string): Promise<Actor> {
  const shown = shownToken(request.headers);
  if (shown === undefined) {
    if (slug !== OF_TOKEN) return requireActor(slug);
    throw new AppError(
      "unauthenticated",
      "Please send a token, or name the newsroom: /api/v1/n/….",
    );
  }
  try {
    return await actorByToken(shown, slug === OF_TOKEN ? undefined : slug);
  } catch (error) {
    const isGuess = error instanceof AppError && error.code === "unauthenticated";
    if (isGuess) await spendLimit("guess", { address: addressOf(request.headers) });
    throw error;
  }
}
