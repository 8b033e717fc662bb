import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { FactorMissing, requireActor } from "#lib/platform/auth/require-actor.ts";
import type { Actor } from "#lib/platform/command/actor.ts";

/** Where to come back to. */
async function pathNow(newsroom: string): Promise<string> {
  return (await headers()).get("x-path") ?? `/n/${newsroom}`;
}

/**
 * Runs what a page reads and translates what it throws: who is not signed in is sent to sign in
 * and back to the page, and what is not there, or not theirs, is "not found".
 */
export async function forPage<T>(newsroom: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error instanceof FactorMissing) {
      redirect(`/account/second-factor?next=${encodeURIComponent(await pathNow(newsroom))}`);
    }
    if (error.code === "not_found") notFound();
    if (error.code !== "unauthenticated") throw error;
    redirect(`/sign-in?next=${encodeURIComponent(await pathNow(newsroom))}`);
  }
}

/** The signed-in person as a member of the newsroom in the page's address. */
export function pageActor(newsroom: string): Promise<Actor> {
  return forPage(newsroom, () => requireActor(newsroom));
}

/** An id out of the address; what is not written as one is "not found". */
export function pageId(id: string): string {
  return isId(id) ? id : notFound();
}
