import { listCorrectionsOperation } from "#lib/domain/publication/correction-operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listCorrectionsOperation);
