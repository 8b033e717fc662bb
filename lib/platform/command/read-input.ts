import type { z } from "zod";
import { AppError } from "#lib/core/errors.ts";

/**
 * What somebody sent, as the schema has it.
 * @throws AppError `invalid_input`, with each field that is wrong
 */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({
    path: issue.path.join("."),
    message: issue.message,
  }));
  throw new AppError("invalid_input", issues[0]?.message ?? "This cannot be read.", issues);
}
