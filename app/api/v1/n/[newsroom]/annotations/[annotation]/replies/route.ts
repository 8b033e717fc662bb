import {
  listAnnotationRepliesOperation,
  replyToAnnotationOperation,
} from "#lib/domain/replies/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listAnnotationRepliesOperation);

export const POST = operationRoute(replyToAnnotationOperation);
