import {
  addAnnotationOperation,
  listAnnotationsOperation,
} from "#lib/domain/annotations/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listAnnotationsOperation);

export const POST = operationRoute(addAnnotationOperation);
