/** A JSON Schema (2020-12) of the API's document, as far as the readable page says it. */
export interface DocumentSchema {
  $ref?: string;
  type?: string;
  format?: string;
  contentEncoding?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  items?: DocumentSchema;
  properties?: Record<string, DocumentSchema>;
  required?: string[];
  anyOf?: DocumentSchema[];
  oneOf?: DocumentSchema[];
}

/** What a value is, in a few words: `string (uuid)`, `list of Claim`, `"high" | "low" | null`. */
export function typeWords(schema: DocumentSchema): string {
  const { $ref, type, format, contentEncoding, items } = schema;
  if ($ref) return $ref.replace(/^.*\//, "");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return [...new Set(choice.map(typeWords))].join(" | ");
  if (type === "array") return `list of ${items ? typeWords(items) : "anything"}`;
  const kind = format ?? contentEncoding;
  return `${type ?? "anything"}${kind ? ` (${kind})` : ""}`;
}

/** One field of an object, as a line of the page. */
export interface FieldLine {
  name: string;
  type: string;
  isRequired: boolean;
  about: string | undefined;
  /** What it holds itself, where that has no name of its own. */
  fields: FieldLine[];
}

/** Deeper than this a text's own structure goes on, which the document alone writes out. */
const DEEPEST = 2;

/** The fields of an object, or of what a list holds; none where the schema has a name, under which they stand. */
export function fieldLines(schema: DocumentSchema, depth = 0): FieldLine[] {
  if (depth > DEEPEST) return [];
  if (schema.type === "array" && schema.items) return fieldLines(schema.items, depth);
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    type: typeWords(field),
    isRequired: schema.required?.includes(name) ?? false,
    about: field.description,
    fields: fieldLines(field, depth + 1),
  }));
}
