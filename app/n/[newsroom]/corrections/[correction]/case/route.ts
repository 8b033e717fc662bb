import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { caseFileOf } from "#lib/domain/publication/case-file.ts";
import { readCase } from "#lib/domain/publication/queries.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { download } from "../../../download.ts";
import { refused } from "../../../refused.ts";

type Context = { params: Promise<{ newsroom: string; correction: string }> };

/** A published error as a case file for the check engine, to be saved. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { newsroom, correction: id } = await params;
    const actor = await requireActor(newsroom);
    requirePermission(actor, "newsroom.read");
    if (!isId(id)) throw new AppError("not_found", "There is no such correction here.");
    const parts = await withNewsroom(actor, (db) => readCase(db, id));
    const bytes = new TextEncoder().encode(caseFileOf(parts));
    return download({ bytes, name: `correction-${id}.jsonl`, mediaType: "application/jsonl" });
  } catch (error) {
    return await refused(error);
  }
}
