import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { readReportOrder } from "#lib/reports/order-report.ts";
import { orderedFile } from "../../ordered-file.ts";
import { refused } from "../../refused.ts";

type Context = { params: Promise<{ newsroom: string; report: string }> };

/** A report that the reader asked for and was told of: its file, or why it is not to be had, as a page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { newsroom, report } = await params;
    const actor = await requireActor(newsroom);
    return orderedFile(
      request,
      await withNewsroom(actor, (db) => readReportOrder(db, actor, report)),
    );
  } catch (error) {
    return await refused(error);
  }
}
