import { changeWebhookOperation } from "#lib/domain/webhooks/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(changeWebhookOperation);
