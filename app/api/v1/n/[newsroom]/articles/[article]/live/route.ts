import { operationRoute } from "#lib/platform/api/operation.ts";
import { followArticleOperation, sayWhereOperation } from "../../../../../operations/live.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const GET = operationRoute(followArticleOperation);

export const POST = operationRoute(sayWhereOperation);
