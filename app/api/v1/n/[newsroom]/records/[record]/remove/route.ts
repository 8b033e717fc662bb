import { operationRoute } from "#lib/platform/api/operation.ts";
import { removeRecordOperation } from "../../../../../operations/record.ts";

export const runtime = "nodejs";

export const POST = operationRoute(removeRecordOperation);
