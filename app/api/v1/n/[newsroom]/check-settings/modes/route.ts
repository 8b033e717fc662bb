import {
  changeRuleModesOperation,
  readRuleModesOperation,
} from "#lib/domain/check-settings/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readRuleModesOperation);

export const POST = operationRoute(changeRuleModesOperation);
