import { z } from "zod";

/**
 * A stretch of one revision's canonical text, kept both ways that the W3C Web Annotation Data Model
 * knows: by position (TextPositionSelector, here in UTF-16 units, `end` excluded) and by quote
 * (TextQuoteSelector, with the text right before and after).
 */
export const spanSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  })
  .refine((span) => span.end - span.start === span.exact.length, {
    error: "The span's length is not that of its words.",
  });

export type Span = z.infer<typeof spanSchema>;
