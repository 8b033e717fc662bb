import { z } from "zod";
import type { Operation } from "#lib/platform/api/operation.ts";
import {
  ANNOTATION_TYPE,
  annotationHeaders,
  containerHeaders,
} from "#lib/reports/annotation-protocol/headers.ts";
import {
  incomingAnnotation,
  incomingTarget,
} from "#lib/reports/annotation-protocol/incoming-annotation.ts";
import {
  annotationResource,
  containerResource,
} from "#lib/reports/annotation-protocol/resource.ts";
import { atContainer } from "../web-annotations/addressed.ts";
import {
  annotationAnswer,
  removedAnswer,
  updatedAnswer,
} from "../web-annotations/annotation-answers.ts";
import { containerAnswer, createdAnswer } from "../web-annotations/container-answers.ts";

/** The W3C's Web Annotation Protocol: an article's annotations as a container, and each annotation in it. */

const nothing = { takesTag: false, takesKey: false };
const container = {
  path: "/articles/{article}/web-annotations/",
  named: { articleId: "article" } as Record<string, string>,
  input: z.object({ articleId: z.uuid() }) as z.ZodType,
};
const contained = {
  path: "/articles/{article}/web-annotations/{annotation}",
  named: { articleId: "article", annotationId: "annotation" },
  input: z.object({ articleId: z.uuid(), annotationId: z.uuid() }),
};

const sent = incomingAnnotation.extend(incomingTarget.shape);
const takes = ["application/ld+json", "application/json"];

const about = {
  link: 'What kind of resource this is (`rel="type"`).',
  allow: "What can be asked of it.",
  vary: "What the answer depends on.",
};
const ofContainer = { ...about, "accept-post": "What a `POST` takes." };
const tagged = { etag: "Its entity tag." };
const where = { "content-location": "Its IRI." };
const made = { location: "The IRI of the new annotation." };

export const readContainerOperation: Operation = {
  ...{ ...container, ...nothing, method: "get", permission: "newsroom.read" },
  summary: "An article's annotations as a container of Web Annotations, or a page of it.",
  input: z.object({
    articleId: z.uuid(),
    page: z.coerce.number().int().optional().meta({ description: "A page's number, from 0." }),
    iris: z.literal("1").optional().meta({ description: "Of the page, IRIs alone." }),
  }),
  headers: {
    Prefer:
      '`return=representation;include="…"` with `http://www.w3.org/ns/ldp#PreferMinimalContainer`, `http://www.w3.org/ns/oa#PreferContainedIRIs` or `http://www.w3.org/ns/oa#PreferContainedDescriptions`.',
  },
  answer: containerResource,
  done: { type: ANNOTATION_TYPE, headers: { ...ofContainer, ...where } },
  respond: atContainer(containerAnswer),
};

export const addWebAnnotationOperation: Operation = {
  ...{ ...container, ...nothing, method: "post", permission: "annotation.add", takesKey: true },
  summary: "Attach a Web Annotation to words of the newest revision.",
  input: sent.extend({ articleId: z.uuid() }),
  takes,
  answer: annotationResource,
  done: { status: "201", type: ANNOTATION_TYPE, headers: { ...about, ...tagged, ...made } },
  respond: atContainer(createdAnswer),
};

export const askContainerOperation: Operation = {
  ...{ ...container, ...nothing, method: "options", permission: undefined },
  summary: "What can be asked of an article's container of annotations.",
  ...{ answer: z.object({}), done: { headers: ofContainer } },
  respond: async () => new Response(null, { headers: containerHeaders }),
};

export const readWebAnnotationOperation: Operation = {
  ...{ ...contained, ...nothing, method: "get", permission: "newsroom.read" },
  summary: "One annotation as a Web Annotation.",
  ...{ answer: annotationResource, done: { type: ANNOTATION_TYPE, headers: about } },
  respond: atContainer(annotationAnswer),
};

export const changeWebAnnotationOperation: Operation = {
  ...{ ...contained, ...nothing, method: "put", permission: "annotation.edit", takesTag: true },
  summary: "Change what one's own annotation says, or the words that it is about.",
  input: sent.extend(contained.input.shape),
  takes,
  answer: annotationResource,
  done: { type: ANNOTATION_TYPE, headers: { ...about, ...tagged } },
  respond: atContainer(updatedAnswer),
};

export const removeWebAnnotationOperation: Operation = {
  ...{ ...contained, ...nothing, method: "delete", permission: "annotation.remove" },
  ...{ takesTag: true, answer: z.object({}), done: { status: "204" } },
  summary: "Take an annotation out; the record keeps it.",
  respond: atContainer(removedAnswer),
};

export const askWebAnnotationOperation: Operation = {
  ...{ ...contained, ...nothing, method: "options", permission: undefined },
  summary: "What can be asked of an annotation in its container.",
  ...{ answer: z.object({}), done: { headers: about } },
  respond: async () => new Response(null, { headers: annotationHeaders }),
};
