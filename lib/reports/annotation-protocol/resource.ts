import { z } from "zod";
import { ANNOTATION_CONTEXT, CONTAINER_CONTEXT } from "./headers.ts";

/** What is answered, as the API's document says it (Web Annotation Data Model; Web Annotation Protocol, 4). */

const iri = z.string().meta({ format: "uri" });
const time = z.iso.datetime({ precision: 3 });

const textualBody = z.object({
  type: z.literal("TextualBody"),
  value: z.string(),
  format: z.literal("text/plain"),
  textDirection: z.literal("auto"),
  purpose: z.enum(["commenting", "questioning", "editing", "tagging"]),
});

const selector = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("TextPositionSelector"),
    start: z.int().meta({ description: "In code points." }),
    end: z.int(),
  }),
  z.object({
    type: z.literal("TextQuoteSelector"),
    exact: z.string(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
]);

const target = z.object({
  type: z.literal("SpecificResource"),
  source: iri.meta({ description: "`urn:uuid:` and the id of the newest revision." }),
  selector: z.array(selector),
});

const annotation = z.object({
  id: iri,
  type: z.literal("Annotation"),
  motivation: z.enum(["commenting", "questioning", "editing", "highlighting"]),
  creator: z.object({ id: iri, type: z.enum(["Person", "Software"]), name: z.string() }),
  created: time,
  modified: time.optional(),
  body: z.array(textualBody).optional(),
  target: z
    .union([iri, target, z.array(target)])
    .meta({ description: "The revision alone, where it has lost its words." }),
});

/** An annotation, answered by itself. */
export const annotationResource = annotation
  .extend({ "@context": z.literal(ANNOTATION_CONTEXT) })
  .meta({ id: "WebAnnotation" });

const page = z.object({
  id: iri,
  type: z.literal("AnnotationPage"),
  startIndex: z.int(),
  prev: iri.optional(),
  next: iri.optional(),
  items: z
    .union([z.array(annotation.meta({ id: "ContainedAnnotation" })), z.array(iri)])
    .meta({ description: "Annotations, or their IRIs, as was preferred." }),
});

/** The container with its first page, or a page of it by its number. */
export const containerResource = z.union([
  z
    .object({
      "@context": z.tuple(CONTAINER_CONTEXT.map((one) => z.literal(one)) as [z.ZodLiteral<string>]),
      id: iri,
      type: z.array(z.enum(["BasicContainer", "AnnotationCollection"])),
      label: z.string(),
      total: z.int(),
      first: z.union([page, iri]),
      last: iri,
    })
    .meta({ id: "AnnotationContainer" }),
  page
    .extend({
      "@context": z.literal(ANNOTATION_CONTEXT),
      partOf: z.object({ id: iri, label: z.string(), total: z.int() }),
    })
    .meta({ id: "AnnotationPage" }),
]);
