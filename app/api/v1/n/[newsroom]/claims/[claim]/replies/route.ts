import {
  listClaimRepliesOperation,
  replyToClaimOperation,
} from "#lib/domain/replies/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listClaimRepliesOperation);

export const POST = operationRoute(replyToClaimOperation);
