import { attachEvidenceOperation, listEvidenceOperation } from "#lib/domain/evidence/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listEvidenceOperation);

export const POST = operationRoute(attachEvidenceOperation);
