import { z } from "zod";

/** A schema as JSON has it. */
export type JsonSchema = Record<string, unknown>;

/** What our schemas say beside a format, and how large whole numbers are here, is told by neither reader nor program. */
function simplify({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

/** A schema as JSON Schema (2020-12), and what it names of others, which all of them share. */
export function schemaOf(
  schema: z.ZodType,
  io: "input" | "output",
  shared: JsonSchema,
): JsonSchema {
  // As a part of something, so that one that has a name of its own is named and not written out.
  const options = { io, unrepresentable: "any", override: simplify } as const;
  const whole = JSON.parse(
    JSON.stringify(z.toJSONSchema(z.object({ schema }), options)).replaceAll(
      '"#/$defs/',
      '"#/components/schemas/',
    ),
  );
  for (const [name, named] of Object.entries<JsonSchema>(whole.$defs ?? {})) {
    const { id: _, ...rest } = named;
    shared[name] = rest;
  }
  return whole.properties.schema;
}
