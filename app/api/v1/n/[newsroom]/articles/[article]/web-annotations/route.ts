import { operationRoute } from "#lib/platform/api/operation.ts";
import {
  addWebAnnotationOperation,
  askContainerOperation,
  readContainerOperation,
} from "../../../../../operations/web-annotations.ts";

export const GET = operationRoute(readContainerOperation);

export const POST = operationRoute(addWebAnnotationOperation);

export const OPTIONS = operationRoute(askContainerOperation);
