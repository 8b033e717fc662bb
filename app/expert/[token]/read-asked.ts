import { notFound } from "next/navigation";
import { AppError } from "#lib/core/errors.ts";
import { type AskedView, presentAsked } from "#lib/domain/experts/present.ts";
import { expertByLink, readAsked } from "#lib/domain/experts/queries.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

/** What an expert sees by their link; "not found" where it does not hold. */
export async function readAskedPage(token: string): Promise<AskedView> {
  try {
    const actor = await expertByLink(String(token));
    const asked = await withNewsroom(actor, (db) => readAsked(db, actor));
    return presentAsked(asked, actor.newsroomName);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
