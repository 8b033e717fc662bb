import { removeRecordOperation } from "#lib/domain/records/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const runtime = "nodejs";

export const POST = operationRoute(removeRecordOperation);
