import type { z } from "zod";
import { type JsonSchema, schemaOf } from "./openapi-schema.ts";
import type { Operation } from "./operation.ts";

export const JSON_TYPE = "application/json";

/** An answer that does not end (HTML Living Standard, 9.2). */
export const STREAM_TYPE = "text/event-stream";

/** An answer as the document has it, or where it has it. */
export interface DocumentAnswer {
  $ref?: string;
  description?: string;
  headers?: Record<string, { description: string; schema: JsonSchema }>;
  /** Of a stream, each of its events: what OpenAPI 3.2 calls `itemSchema`. */
  content?: Record<string, { schema?: JsonSchema; "x-itemSchema"?: JsonSchema }>;
}

/** Whether what is read has an entity tag: all of it but what does not end. */
export const hasTag = ({ method, media }: Pick<Operation, "method" | "media">) =>
  method === "get" && !media?.includes(STREAM_TYPE);

/** Headers of an answer, each with what it says; nothing where there are none. */
function headersOf(said: Readonly<Record<string, string>> = {}): DocumentAnswer {
  const headers = Object.entries(said).map(([name, description]) => [
    name,
    { description, schema: { type: "string" } },
  ]);
  return headers.length > 0 ? { headers: Object.fromEntries(headers) } : {};
}

/** Every answer of an operation, by its status. */
export function answersOf(
  operation: Operation,
  shared: JsonSchema,
): Record<string, DocumentAnswer> {
  const { method, media, answer, done = {}, besides = {} } = operation;
  const { status = "200", type = JSON_TYPE, headers } = done;
  const jsonOf = (schema: z.ZodType, as = JSON_TYPE) => ({
    [as]: { schema: schemaOf(schema, "output", shared) },
  });
  const contentOf = (type: string) =>
    type === STREAM_TYPE ? { "x-itemSchema": schemaOf(answer, "output", shared) } : {};
  const files = media && Object.fromEntries(media.map((type) => [type, contentOf(type)]));
  const others = Object.entries(besides).map(([status, { description, headers, answer: json }]) => [
    status,
    {
      description,
      ...headersOf(headers),
      ...(json ? { content: jsonOf(json) } : {}),
      // A part of what 200 gives is of its type.
      ...(status === "206" ? { content: files } : {}),
    },
  ]);
  const isEmpty = status === "204" || method === "options";
  const isTagged = hasTag(operation);
  return {
    [status]: {
      description: "Done.",
      ...(isEmpty ? {} : { content: files ?? jsonOf(answer, type) }),
      ...headersOf({ ...(isTagged ? { etag: "Its entity tag." } : {}), ...headers }),
    },
    ...(isTagged ? { "304": { description: "It has not changed." } } : {}),
    ...Object.fromEntries(others),
    default: { $ref: "#/components/responses/Problem" },
  };
}
