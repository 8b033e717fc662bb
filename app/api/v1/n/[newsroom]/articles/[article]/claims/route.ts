import { openClaimOperation } from "#lib/domain/claims/operations.ts";
import { listClaimsOperation } from "#lib/domain/claims/read-operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listClaimsOperation);

export const POST = operationRoute(openClaimOperation);
