import { grantBreakGlassOperation } from "#lib/domain/decisions/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(grantBreakGlassOperation);
