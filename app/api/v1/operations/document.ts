import { openApiDocument } from "#lib/platform/api/openapi-document.ts";
import { operationGroups, webhookMessages } from "./operations.ts";

const made: { document?: ReturnType<typeof openApiDocument>; text?: string } = {};

/** The API's document: made once, as nothing that runs changes it. */
export function apiDocument() {
  made.document ??= openApiDocument(operationGroups, "1", webhookMessages);
  return made.document;
}

/** The same as it is sent. */
export function apiDocumentText(): string {
  made.text ??= JSON.stringify(apiDocument());
  return made.text;
}
