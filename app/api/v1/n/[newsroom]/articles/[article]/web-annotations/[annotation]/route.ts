import { operationRoute } from "#lib/platform/api/operation.ts";
import {
  askWebAnnotationOperation,
  changeWebAnnotationOperation,
  readWebAnnotationOperation,
  removeWebAnnotationOperation,
} from "../../../../../../operations/web-annotations.ts";

export const GET = operationRoute(readWebAnnotationOperation);

export const PUT = operationRoute(changeWebAnnotationOperation);

export const DELETE = operationRoute(removeWebAnnotationOperation);

export const OPTIONS = operationRoute(askWebAnnotationOperation);
