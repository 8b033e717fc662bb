import { AppError } from "#lib/core/errors.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { spendLimit } from "#lib/platform/limits/spend.ts";
import { addressOf } from "#lib/platform/requests/client-address.ts";
import { actorByToken } from "./actor-by-token.ts";
import { requireActor } from "./require-actor.ts";

/** Whether a request says who it is by itself; then no cookie counts, and no page of another site can send it. */
export function bearsToken(request: Request): boolean {
  return request.headers.has("authorization");
}

/**
 * Who asks the API, in the newsroom of the address: by the token that they send, else by their session.
 * A token that does not hold counts for where it comes from; one that does is not held up by others there.
 */
export async function requestActor(request: Request, slug: string): Promise<Actor> {
  const header = request.headers.get("authorization");
  if (header === null) return requireActor(slug);
  try {
    return await actorByToken(header, slug);
  } catch (error) {
    const isGuess = error instanceof AppError && error.code === "unauthenticated";
    if (isGuess) await spendLimit("guess", { address: addressOf(request.headers) });
    throw error;
  }
}
