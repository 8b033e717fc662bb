import { setClaimantOperation } from "#lib/domain/claims/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(setClaimantOperation);
