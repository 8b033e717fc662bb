import { operationRoute } from "#lib/platform/api/operation.ts";
import { readReportOperation } from "../../../../operations/report.ts";

export const runtime = "nodejs";

export const GET = operationRoute(readReportOperation);
