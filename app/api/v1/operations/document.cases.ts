import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openApiDocument } from "#lib/platform/api/openapi-document.ts";
import { operationGroups } from "./operations.ts";

/** The document as it is served. */
export const document = JSON.parse(JSON.stringify(openApiDocument(operationGroups, "1")));
const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema(document, "api");

/** What the API's document has against a value, by the schema at this place of it. */
export function complaints(place: readonly string[], value: unknown) {
  const pointer = place.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
  const validate = ajv.compile({ $ref: `api#/${encodeURI(pointer)}` });
  return validate(value) ? [] : validate.errors;
}

/**
 * What the newsroom of the doors' table has nothing for, or has done: refused there, as the document says too, and done
 * in `life.db.test.ts`.
 */
export const ofTheLife: readonly string[] = [
  "archiveArticleOperation",
  "confirmContextOperation",
  "editArticleOperation",
  "finishCheckingOperation",
  "makeCorrectionOperation",
  "publishArticleOperation",
  "reattachAnnotationOperation",
  "reopenArticleOperation",
  "requestChecksOperation",
  "restoreRevisionOperation",
  "setVisibilityOperation",
  "signOffOperation",
  "takeUpClaimOperation",
];
