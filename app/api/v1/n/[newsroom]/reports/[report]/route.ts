import { orderAnswer, orderedRoute } from "../ordered-report.ts";

export const runtime = "nodejs";

export const GET = orderedRoute(orderAnswer);
