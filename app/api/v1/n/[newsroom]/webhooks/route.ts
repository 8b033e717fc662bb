import { listWebhooksOperation, makeWebhookOperation } from "#lib/domain/webhooks/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listWebhooksOperation);
export const POST = operationRoute(makeWebhookOperation);
