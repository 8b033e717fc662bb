import { operationRoute } from "#lib/platform/api/operation.ts";
import { exportReportOperation } from "../../../../../operations/report.ts";

export const runtime = "nodejs";

export const POST = operationRoute(exportReportOperation);
