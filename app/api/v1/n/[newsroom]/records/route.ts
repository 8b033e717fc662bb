import { listRecordsOperation } from "#lib/domain/records/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";
import { importRecordOperation } from "../../../operations/record.ts";

export const runtime = "nodejs";

export const GET = operationRoute(listRecordsOperation);
export const POST = operationRoute(importRecordOperation);
