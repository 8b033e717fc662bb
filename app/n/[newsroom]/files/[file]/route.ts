import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { readSourceFile } from "#lib/domain/sources/queries.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { download } from "../../download.ts";
import { refused } from "../../refused.ts";

type Context = { params: Promise<{ newsroom: string; file: string }> };

/** A stored source file, to be saved: what strangers wrote is never shown from this site. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { newsroom, file: id } = await params;
    const actor = await requireActor(newsroom);
    requirePermission(actor, "newsroom.read");
    if (!isId(id)) throw new AppError("not_found", "There is no such file in this newsroom.");
    return download(await withNewsroom(actor, (db) => readSourceFile(db, id)));
  } catch (error) {
    return await refused(error);
  }
}
