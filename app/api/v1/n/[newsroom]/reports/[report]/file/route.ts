import { operationRoute } from "#lib/platform/api/operation.ts";
import { fetchReportOperation } from "../../../../../operations/report.ts";

export const runtime = "nodejs";

export const GET = operationRoute(fetchReportOperation);
