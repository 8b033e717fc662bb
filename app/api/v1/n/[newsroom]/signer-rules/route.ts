import {
  listSignerRulesOperation,
  makeSignerRuleOperation,
} from "#lib/domain/signers/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listSignerRulesOperation);
export const POST = operationRoute(makeSignerRuleOperation);
