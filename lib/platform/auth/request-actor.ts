import type { Actor } from "#lib/platform/command/actor.ts";
import { actorByToken } from "./actor-by-token.ts";
import { requireActor } from "./require-actor.ts";

/** Whether a request says who it is by itself; then no cookie counts, and no page of another site can send it. */
export function bearsToken(request: Request): boolean {
  return request.headers.has("authorization");
}

/** Who asks the API, in the newsroom of the address: by the token that they send, else by their session. */
export async function requestActor(request: Request, slug: string): Promise<Actor> {
  const header = request.headers.get("authorization");
  return header === null ? requireActor(slug) : actorByToken(header, slug);
}
