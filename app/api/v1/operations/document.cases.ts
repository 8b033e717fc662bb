import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openApiDocument } from "#lib/platform/api/openapi-document.ts";
import type { Operation } from "#lib/platform/api/operation.ts";
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

/** The folder of `app/` that answers at an address of the document. */
export const fileAddressOf = (path: string) =>
  `/api/v1/n/[newsroom]${path.replace(/\{(\w+)\}/g, "[$1]").replace(/\/$/, "")}`;

/** What is answered where all goes well: its status, its media type, and where the document has what. */
export function doneOf({ path, method }: Pick<Operation, "path" | "method">) {
  const { responses } = document.paths[path][method];
  const status = Object.keys(responses).find((one) => one.startsWith("2")) ?? "";
  const [type] = Object.keys(responses[status].content ?? {});
  const schema = ["paths", path, method, "responses", status, "content", type ?? "", "schema"];
  const headers = Object.keys(responses[status].headers ?? {});
  return { status: Number(status), type, schema, headers };
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
