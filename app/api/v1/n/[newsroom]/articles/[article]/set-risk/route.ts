import { setRiskOperation } from "#lib/domain/signers/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(setRiskOperation);
