import { operationRoute } from "#lib/platform/api/operation.ts";
import { takeUpRecordOperation } from "../../../../../operations/record.ts";

export const runtime = "nodejs";

export const POST = operationRoute(takeUpRecordOperation);
