import { z } from "zod";
import { httpStatus } from "#lib/core/errors.ts";
import { scopesFor } from "#lib/engines/permissions/scopes.ts";
import { answersOf, hasTag, JSON_TYPE } from "./openapi-answers.ts";
import { type JsonSchema, schemaOf } from "./openapi-schema.ts";
import { type Message, webhookObject } from "./openapi-webhooks.ts";
import type { Operation } from "./operation.ts";

/** What a refusal says (RFC 9457). */
const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "For whoever reads it." }),
    code: z.string().meta({ description: "For programs." }),
    instance: z.string().optional().meta({ description: "Which request of the server's log." }),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

const header = (name: string, description: string): Parameter => ({
  name,
  in: "header",
  required: false,
  description,
  schema: { type: "string" },
});

const idempotencyKey = header(
  "Idempotency-Key",
  "Sent again with the same key, a request is answered as it was and not done again.",
);
const ifMatch = header(
  "If-Match",
  "The entity tag of what the address names: it is refused (412) where that has changed since.",
);
const ifNoneMatch = header("If-None-Match", "The entity tag of the answer that you have.");

/** The fields of an input that the address does not give; each as a schema. */
function fieldsOf(schema: JsonSchema, named: Readonly<Record<string, string>>): JsonSchema {
  const { properties, required, ...rest } = schema as {
    properties?: JsonSchema;
    required?: string[];
  };
  const withoutNamed = (all: JsonSchema) =>
    Object.fromEntries(Object.entries(all).filter(([field]) => !(field in named)));
  return {
    ...rest,
    ...(properties ? { properties: withoutNamed(properties) } : {}),
    ...(required ? { required: required.filter((field) => !(field in named)) } : {}),
    ...("oneOf" in schema
      ? { oneOf: (schema.oneOf as JsonSchema[]).map((one) => fieldsOf(one, named)) }
      : {}),
  };
}

/** A parameter of the document. */
export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

function queryOf(fields: JsonSchema): Parameter[] {
  const { properties = {}, required = [] } = fields as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    ...{ name, in: "query", schema },
    ...(typeof description === "string" ? { description } : {}),
    // One that is left out for its default is asked for by nobody.
    required: required.includes(name) && !("default" in schema),
  }));
}

/** Whom an operation is for. */
function whoMay(permission: string | undefined): string {
  if (permission === undefined) return "For anybody.";
  const scopes = scopesFor(permission).map((scope) => `\`${scope}\``);
  if (scopes.length === 0) return "For people who are signed in; no token may do this.";
  return `A token needs the ${scopes.length > 1 ? "scopes" : "scope"} ${scopes.join(" and ")}.`;
}

function operationObject(
  tag: string,
  operationId: string,
  operation: Operation,
  shared: JsonSchema,
) {
  const { method, path, summary, permission, input, named, takesTag, takesKey } = operation;
  const { takes = [JSON_TYPE] } = operation;
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name = ""]): Parameter => ({
      ...{ name, in: "path", required: true, schema: { type: "string", format: "uuid" } },
    }),
  );
  const fields = fieldsOf(schemaOf(input, "input", shared), named);
  const isRead = method === "get";
  const content = Object.fromEntries(takes.map((type) => [type, { schema: fields }]));
  const hasBody = method === "post" || method === "put";
  return {
    operationId,
    tags: [tag],
    summary,
    description: whoMay(permission),
    ...(permission === undefined ? { security: [] } : {}),
    parameters: [
      ...parts,
      ...(isRead ? queryOf(fields) : []),
      ...(hasTag(operation) ? [ifNoneMatch] : []),
      ...Object.entries(operation.headers ?? {}).map(([name, why]) => header(name, why)),
      ...(takesKey ? [idempotencyKey] : []),
      ...(takesTag ? [ifMatch] : []),
    ],
    ...(hasBody ? { requestBody: { required: true, content } } : {}),
    responses: answersOf(operation, shared),
  };
}

const about = `
Everything that Stet does is done by the same commands, whether a person presses a button or a program
calls this interface. Times are ISO 8601 in UTC, offsets count UTF-16 code units of a revision's text.
Whatever answers GET answers HEAD, with the same headers. Lists come in pages: ask again with \`after\` set to the answer's \`next\`, or follow its \`Link\` header.
An answer's \`ETag\` can be sent back as \`If-Match\` with what changes that thing, and is then refused
where somebody else changed it in between. Refusals are problem details (RFC 9457), also of a method that an
address does not have (405; \`Allow\` says which it has).
`.trim();

/** Operations by their names, under the headings of the document. */
export type OperationGroups = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The API's document (OpenAPI 3.1) of these operations, and of what webhooks are sent. */
export function openApiDocument(
  groups: OperationGroups,
  version: string,
  messages: Readonly<Record<string, Message>> = {},
) {
  const schemas: JsonSchema = {};
  const paths: Record<string, Record<string, ReturnType<typeof operationObject>>> = {};
  for (const [tag, operations] of Object.entries(groups)) {
    for (const [name, operation] of Object.entries(operations)) {
      const at = paths[operation.path] ?? {};
      paths[operation.path] = at;
      at[operation.method] = operationObject(
        tag,
        name.replace(/Operation$/, ""),
        operation,
        schemas,
      );
    }
  }
  const webhooks = Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      webhookObject(name, message, schemas),
    ]),
  );
  const problemContent = { schema: schemaOf(problem, "output", schemas) };
  return {
    openapi: "3.1.1",
    info: {
      title: "Stet",
      version,
      description: about,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [
      {
        url: "/api/v1/n/{newsroom}",
        description: "A newsroom by its address, by a token or as whoever is signed in.",
        variables: { newsroom: { default: "demo" } },
      },
      { url: "/api/v1", description: "The newsroom that a token is of." },
    ],
    security: [{ token: [] }, { session: [] }],
    tags: Object.keys(groups).map((name) => ({ name })),
    paths,
    webhooks,
    components: {
      schemas,
      responses: {
        Problem: {
          description: `Refused: ${Object.entries(httpStatus)
            .map(([code, status]) => `${status} ${code}`)
            .join(", ")}.`,
          content: { "application/problem+json": problemContent },
        },
      },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "Made by an admin, on their page." },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
    },
  };
}
