import { changeRuleModesOperation } from "#lib/domain/check-settings/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(changeRuleModesOperation);
