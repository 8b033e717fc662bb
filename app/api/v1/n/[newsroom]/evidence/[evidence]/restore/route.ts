import { restoreEvidenceOperation } from "#lib/domain/evidence/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(restoreEvidenceOperation);
