import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import {
  type ReportEdition,
  type ReportFormat,
  reportEditions,
  reportFormats,
} from "#lib/domain/exports/schema.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { boundedForm } from "#lib/platform/requests/bounded-body.ts";
import { sendOrOrder } from "#lib/reports/send-report.ts";
import { downloadOf } from "../../../download.ts";
import { refused } from "../../../refused.ts";
import { requireSameSite } from "./same-site.ts";

type Context = { params: Promise<{ newsroom: string; article: string }> };

/** How many claims a table names: more than an article has. */
const MOST_CLAIMS = 10_000;
/** So many ids, and what stands around them. */
const MAX_FORM_BYTES = 45 * MOST_CLAIMS;

function namedClaims(list: string): string[] {
  const ids = list.split(",", MOST_CLAIMS + 1);
  if (ids.length > MOST_CLAIMS || !ids.every(isId)) {
    throw new AppError("invalid_input", "Please name the claims by their ids, 10,000 at most.");
  }
  return ids;
}

/** What the form asks for; without an event's number, the report is of the last one. */
function wantedReport(form: FormData): {
  format: ReportFormat;
  edition?: ReportEdition;
  atSeq?: number;
  claimIds?: string[];
} {
  const format = reportFormats.find((known) => known === form.get("format"));
  if (!format) throw new AppError("invalid_input", "Please choose one of the formats.");
  const wanted = form.get("edition") ?? "internal";
  const edition = reportEditions.find((known) => known === wanted);
  if (!edition) throw new AppError("invalid_input", "Please choose one of the editions.");
  const event = form.get("atSeq");
  const claims = form.get("claims");
  // A table can be of some claims; which they are is said by the form that shows them.
  const some = typeof claims === "string" ? { claimIds: namedClaims(claims) } : {};
  if (event === null || event === "") return { format, edition, ...some };
  const atSeq = Number(event);
  if (!Number.isSafeInteger(atSeq)) {
    throw new AppError("invalid_input", "Please give the number of an event of the log.");
  }
  return { format, edition, atSeq, ...some };
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
    const wanted = wantedReport(await boundedForm(request, MAX_FORM_BYTES));
    const made = await sendOrOrder(actor, { articleId, ...wanted });
    if ("order" in made) return toOrder({ newsroom, articleId, ...made });
    const { fileName: name, ...file } = made.sent;
    return downloadOf({ ...file, name });
  } catch (error) {
    return await refused(error);
  }
}
