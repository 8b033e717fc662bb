import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { reportInput } from "#lib/domain/exports/schema.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { boundedForm } from "#lib/platform/requests/bounded-body.ts";
import { sendOrOrder } from "#lib/reports/send-report.ts";
import { downloadOf } from "../../../download.ts";
import { refused } from "../../../refused.ts";
import { requireSameSite } from "./same-site.ts";

type Context = { params: Promise<{ newsroom: string; article: string }> };

/** The ids of as many claims as a table names, and what stands around them. */
const MAX_FORM_BYTES = 45 * 10_000;

/** What the form asks for; without an event's number, the report is of the last one. */
function wantedReport(articleId: string, form: FormData) {
  const event = form.get("atSeq");
  const claims = form.get("claims");
  return readInput(reportInput, {
    articleId,
    format: form.get("format"),
    edition: form.get("edition") ?? undefined,
    ...(event === null || event === "" ? {} : { atSeq: Number(event) }),
    // A table can be of some claims; which they are is said by the form that shows them.
    ...(typeof claims === "string" ? { claimIds: claims.split(",") } : {}),
  });
}

/** To the page that says how far a report is which takes long: the form's own page has no way to. */
function toOrder(made: {
  newsroom: string;
  articleId: string;
  order: { id: string };
  isRecord: boolean;
}): Response {
  const { newsroom, articleId, order, isRecord } = made;
  const page = `/n/${newsroom}/articles/${articleId}${isRecord ? "" : "/history"}`;
  return new Response(null, { status: 303, headers: { location: `${page}?report=${order.id}` } });
}

/** The article's audit report, by a form: exporting is recorded, so a link must not do it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    requireSameSite(request.headers);
    const { newsroom, article: articleId } = await params;
    const actor = await requireActor(newsroom);
    if (!isId(articleId)) {
      throw new AppError("not_found", "There is no such article in this newsroom.");
    }
    await limitActor("export", actor);
    const wanted = wantedReport(articleId, await boundedForm(request, MAX_FORM_BYTES));
    const made = await sendOrOrder(actor, wanted);
    if ("order" in made) return toOrder({ newsroom, articleId, ...made });
    const { fileName: name, ...file } = made.sent;
    return downloadOf({ ...file, name });
  } catch (error) {
    return await refused(error);
  }
}
