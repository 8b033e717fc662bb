import { apiDocumentText } from "../operations/document.ts";

/** The API's document, as it is now. */
export function GET(): Response {
  return new Response(apiDocumentText(), { headers: { "content-type": "application/json" } });
}
