import { openApiDocument } from "#lib/platform/api/openapi-document.ts";
import { operationGroups } from "../operations/operations.ts";

/** The API's document, as it is now. */
export function GET(): Response {
  return Response.json(openApiDocument(operationGroups, "1"));
}
