import {
  changeWordListOperation,
  readWordListsOperation,
} from "#lib/domain/check-settings/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readWordListsOperation);

export const POST = operationRoute(changeWordListOperation);
