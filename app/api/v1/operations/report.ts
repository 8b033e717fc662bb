import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { presentOrder, type ReportOrder } from "#lib/domain/exports/order.ts";
import { reportEditions, reportFormats } from "#lib/domain/exports/schema.ts";
import type { Operation } from "#lib/platform/api/operation.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import { jsonBody } from "#lib/platform/command/http.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { sendReport } from "#lib/reports/export-report.ts";
import { orderReport } from "#lib/reports/order-report.ts";
import { downloadOf } from "../../../n/[newsroom]/download.ts";

const input = z.object({
  articleId: z.uuid(),
  format: z.enum(reportFormats),
  edition: z.enum(reportEditions).optional().meta({
    description:
      "For whom: `internal` (all that members may see; if not said), `legal`, or `public` (without the newsroom's discussion and contacts, and without members' names where the newsroom hides them).",
  }),
  atSeq: z.int().positive().optional(),
  claimIds: z.array(z.uuid()).max(10_000).optional(),
  byteOrderMark: z.boolean().optional(),
});

/** Whether it is to be made while nobody waits for it (RFC 7240, 4.1). */
const wantsNoWaiting = (request: Request) =>
  /(^|,)\s*respond-async\s*(,|;|$)/i.test(request.headers.get("prefer") ?? "");

/** That it will be made, and where it is heard of. */
function accepted(newsroom: string, order: ReportOrder): Response {
  const location = `/api/v1/n/${newsroom}/reports/${order.id}`;
  const headers = { location, "preference-applied": "respond-async", "cache-control": "no-store" };
  return Response.json(presentOrder(order), { status: 202, headers });
}

/** The article's audit report as a file: a `POST`, because exporting is recorded. */
export const exportReportOperation: Operation = {
  method: "post",
  path: "/articles/{article}/report",
  summary: "Export an article's audit report, which is recorded.",
  permission: "report.export",
  ...{
    input,
    named: { articleId: "article" },
    answer: z.string(),
    takesTag: false,
    takesKey: false,
  },
  media: ["application/octet-stream", "application/json", "application/pdf", "text/csv"],
  async respond(request, { newsroom = "", article: articleId }) {
    const actor = await requestActor(request, newsroom);
    await limitActor("export", actor);
    const wanted = input.safeParse({ ...(await jsonBody(request)), articleId });
    if (!wanted.success)
      throw new AppError("invalid_input", "Please choose one of the formats and editions.");
    if (wantsNoWaiting(request)) return accepted(newsroom, await orderReport(actor, wanted.data));
    const { fileName: name, ...file } = await sendReport(actor, wanted.data);
    return downloadOf({ ...file, name });
  },
};
