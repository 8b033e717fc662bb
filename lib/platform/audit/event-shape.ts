import { z } from "zod";

/** One kind of event: what goes into its hashed body, and what lies beside it. */
export function event<Data extends z.ZodRawShape, Detail extends z.ZodRawShape>(
  data: Data,
  detail: Detail,
) {
  return { data: z.strictObject(data), detail: z.strictObject(detail) };
}
