import { annotationHeaders } from "#lib/reports/annotation-protocol/headers.ts";
import { protocolRoute } from "../../../../../../web-annotations/addressed.ts";
import {
  annotationAnswer,
  removedAnswer,
  updatedAnswer,
} from "../../../../../../web-annotations/annotation-answers.ts";

/** The W3C's Web Annotation Protocol: one annotation of a container. */
export const GET = protocolRoute(annotationAnswer);

export const PUT = protocolRoute(updatedAnswer);

export const DELETE = protocolRoute(removedAnswer);

export function OPTIONS(): Response {
  return new Response(null, { headers: annotationHeaders });
}
