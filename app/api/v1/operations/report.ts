import { z } from "zod";
import type { ReportOrder } from "#lib/domain/exports/order.ts";
import { orderResource, presentOrder } from "#lib/domain/exports/order-resource.ts";
import { reportInput } from "#lib/domain/exports/schema.ts";
import { type Operation, readOperation } from "#lib/platform/api/operation.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import { jsonBody } from "#lib/platform/command/http.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { requestKeyOf } from "#lib/platform/command/request-key.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { readReportOrder } from "#lib/reports/order-report.ts";
import { sendOrOrder } from "#lib/reports/send-report.ts";
import { downloadOf } from "../../../n/[newsroom]/download.ts";
import { orderedFile } from "../../../n/[newsroom]/ordered-file.ts";

const { edition, claimIds } = reportInput.shape;
const input = reportInput.safeExtend({
  edition: edition.meta({
    description:
      "For whom: `internal` (all that members may see; if not said), `legal`, or `public` (without the newsroom's discussion and contacts, and without members' names where the newsroom hides them).",
  }),
  claimIds: claimIds.meta({
    description: "Of the format `csv` alone: these claims, in this order; all, if not said.",
  }),
});

/** Of files: what a format is sent as, whatever it is. */
const media = ["application/octet-stream", "application/json", "application/pdf", "text/csv"];

/** Whether it is to be made while nobody waits for it (RFC 7240, 4.1). */
const wantsNoWaiting = (request: Request) =>
  /(^|,)\s*respond-async\s*(,|;|$)/i.test(request.headers.get("prefer") ?? "");

/** That it will be made, and where it is heard of. */
function accepted(newsroom: string, order: ReportOrder, wasPreferred: boolean): Response {
  const location = `/api/v1/n/${newsroom}/reports/${order.id}`;
  const headers = new Headers({ location, "cache-control": "no-store" });
  if (wasPreferred) headers.set("preference-applied", "respond-async");
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
    takesKey: true,
  },
  media,
  headers: { Prefer: "`respond-async`: a job makes it, and nobody waits (RFC 7240)." },
  besides: {
    "202": {
      description:
        "A job makes it: as was preferred, because it would take long, or because a key was sent, under which it is asked for once. Ask for it at `Location` until it is ready.",
      headers: {
        location: "Where it is heard of.",
        "preference-applied": "`respond-async`, where that was preferred.",
      },
      answer: orderResource,
    },
  },
  async respond(request, { newsroom = "", article: articleId }) {
    const actor = await requestActor(request, newsroom);
    await limitActor("export", actor);
    const key = requestKeyOf(request.headers.get("idempotency-key"));
    const wanted = readInput(input, { ...(await jsonBody(request)), articleId });
    const noWaiting = wantsNoWaiting(request);
    const made = await sendOrOrder(actor, wanted, { noWaiting, key });
    if ("order" in made) return accepted(newsroom, made.order, noWaiting);
    const { fileName: name, ...file } = made.sent;
    return downloadOf({ ...file, name });
  },
};

const named = { reportId: "report" };
const orderInput = z.object({ reportId: z.string() });

export const readReportOperation = readOperation({
  path: "/reports/{report}",
  summary: "How far a report is that the caller asked for; it is kept for a day.",
  permission: "report.export",
  input: orderInput,
  named,
  answer: orderResource,
  read: async (db, { reportId }, actor) => presentOrder(await readReportOrder(db, actor, reportId)),
});

/** Its file, so that a download that broke off goes on where it was. */
export const fetchReportOperation: Operation = {
  method: "get",
  path: "/reports/{report}/file",
  summary: "The file of a report that the caller asked for, once it is ready.",
  permission: "report.export",
  ...{ input: orderInput, named, answer: z.string(), takesTag: false, takesKey: false },
  media,
  headers: {
    Range: "The bytes that are missing, as `bytes=1000-` (RFC 9110, 14).",
    "If-Range": "The entity tag of the file that they are missing of: of another one, all is sent.",
  },
  besides: {
    "206": {
      description: "The bytes that were asked for.",
      headers: { "content-range": "Which bytes, of how many.", etag: "The file's entity tag." },
    },
    "416": {
      description: "It has none of these bytes.",
      headers: { "content-range": "How many it has." },
    },
  },
  async respond(request, { newsroom = "", report = "" }) {
    const actor = await requestActor(request, newsroom);
    return orderedFile(
      request,
      await withNewsroom(actor, (db) => readReportOrder(db, actor, report)),
    );
  },
};
