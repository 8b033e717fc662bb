import { giveSignatureOperation, readSigningOperation } from "#lib/domain/signers/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readSigningOperation);
export const POST = operationRoute(giveSignatureOperation);
