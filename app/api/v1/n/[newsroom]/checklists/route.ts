import {
  changeChecklistOperation,
  readChecklistsOperation,
} from "#lib/domain/checklists/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readChecklistsOperation);

export const POST = operationRoute(changeChecklistOperation);
