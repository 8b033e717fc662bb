import {
  markItemOperation,
  readClaimChecklistOperation,
} from "#lib/domain/checklists/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readClaimChecklistOperation);

export const POST = operationRoute(markItemOperation);
