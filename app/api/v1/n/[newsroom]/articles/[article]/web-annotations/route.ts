import { containerHeaders } from "#lib/reports/annotation-protocol/headers.ts";
import { protocolRoute } from "../../../../../web-annotations/addressed.ts";
import {
  containerAnswer,
  createdAnswer,
} from "../../../../../web-annotations/container-answers.ts";

/** The W3C's Web Annotation Protocol: the container of an article's annotations. */
export const GET = protocolRoute(containerAnswer);

export const POST = protocolRoute(createdAnswer);

export function OPTIONS(): Response {
  return new Response(null, { headers: containerHeaders });
}
