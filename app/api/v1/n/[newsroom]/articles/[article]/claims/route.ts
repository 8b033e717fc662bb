import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(openClaim, { articleId: "article" });
