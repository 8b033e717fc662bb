import { reportJsonSchema } from "#lib/reports/json-schema.ts";

/** The JSON Schema of the record, for programs of others. */
export function GET(): Response {
  return new Response(reportJsonSchema(), {
    headers: { "content-type": "application/schema+json", "cache-control": "public, max-age=3600" },
  });
}
