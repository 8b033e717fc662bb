import type { z } from "zod";
import { type JsonSchema, schemaOf } from "./openapi-schema.ts";

/** What a webhook is sent: when, and the body of the request. */
export interface Message {
  summary: string;
  body: z.ZodType;
}

const header = (name: string, description: string) => ({
  ...{ name, in: "header", required: true, description },
  schema: { type: "string" },
});

/** Standard Webhooks 1.0.0. */
const headers = [
  header("webhook-id", "The message's id: the same, however often it is sent."),
  header("webhook-timestamp", "When it was sent, in seconds since 1970."),
  header(
    "webhook-signature",
    "`v1,` and the HMAC-SHA256, in base64, of id, timestamp and body, joined by dots; several are parted by spaces.",
  ),
];

/** One message, as the document's `webhooks` have it. */
export function webhookObject(name: string, { summary, body }: Message, shared: JsonSchema) {
  const schema = schemaOf(body, "output", shared);
  return {
    post: {
      operationId: name,
      summary,
      security: [],
      parameters: headers,
      requestBody: { required: true, content: { "application/json": { schema } } },
      responses: {
        "2XX": { description: "It was taken. Whatever else is answered, it is sent again later." },
      },
    },
  };
}
