import { listMembersOperation } from "#lib/domain/members/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listMembersOperation);
