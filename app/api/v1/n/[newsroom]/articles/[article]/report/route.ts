import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { reportFormats } from "#lib/domain/exports/schema.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import { jsonBody, problem } from "#lib/platform/command/http.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { exportReport } from "#lib/reports/export-report.ts";
import { download } from "../../../../../../../n/[newsroom]/download.ts";

export const runtime = "nodejs";

const wantedReport = z.object({
  articleId: z.uuid(),
  format: z.enum(reportFormats),
  atSeq: z.int().positive().optional(),
  claimIds: z.array(z.uuid()).max(10_000).optional(),
  byteOrderMark: z.boolean().optional(),
});

type Context = { params: Promise<{ newsroom: string; article: string }> };

/** The article's audit report as a file: a `POST`, because exporting is recorded. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const { newsroom, article: articleId } = await params;
    const actor = await requestActor(request, newsroom);
    await limitActor("export", actor);
    const wanted = wantedReport.safeParse({ ...(await jsonBody(request)), articleId });
    if (!wanted.success) throw new AppError("invalid_input", "Please choose one of the formats.");
    const { bytes, fileName, mediaType } = await exportReport(actor, wanted.data);
    return download({ bytes: Uint8Array.from(bytes), name: fileName, mediaType });
  } catch (error) {
    return problem(error);
  }
}
