import type { WebAnnotation } from "../formats/jsonld/web-annotation.ts";
import { ANNOTATION_CONTEXT, CONTAINER_CONTEXT, type Contained } from "./headers.ts";

/** How many annotations a page holds. */
export const PAGE_LENGTH = 50;

/** A container as far as it is read for one answer. */
export interface ContainerPart {
  /** Its IRI, which ends with a slash. */
  iri: string;
  label: string;
  total: number;
  /** The number of the page, from 0, and what stands on it. */
  page: number;
  annotations: readonly WebAnnotation[];
}

/** The address of a page, which says whether it holds annotations or their IRIs alone. */
const pageIri = (iri: string, page: number, contained: Contained) =>
  `${iri}?page=${page}${contained === "iris" ? "&iris=1" : ""}`;

const lastPage = (total: number) => Math.max(0, Math.ceil(total / PAGE_LENGTH) - 1);

function pageBody(part: ContainerPart, contained: Contained) {
  const { iri, total, page, annotations } = part;
  return {
    id: pageIri(iri, page, contained),
    type: "AnnotationPage",
    startIndex: page * PAGE_LENGTH,
    ...(page > 0 ? { prev: pageIri(iri, page - 1, contained) } : {}),
    ...(page < lastPage(total) ? { next: pageIri(iri, page + 1, contained) } : {}),
    items: contained === "iris" ? annotations.map(({ id }) => id) : annotations,
  };
}

/** The container with its first page (Web Annotation Protocol, 4.2), or, at the least, with that page's IRI. */
export function containerOf(part: ContainerPart, contained: Contained) {
  const { iri, label, total } = part;
  const { id, ...first } = pageBody(part, contained);
  return {
    "@context": CONTAINER_CONTEXT,
    id: iri,
    type: ["BasicContainer", "AnnotationCollection"],
    label,
    total,
    first: contained === "nothing" ? id : { id, ...first },
    last: pageIri(iri, lastPage(total), contained),
  };
}

/** One page of the container, which it names (4.3). */
export function containerPage(part: ContainerPart, contained: Contained) {
  const { iri, label, total } = part;
  const partOf = { id: iri, label, total };
  return { "@context": ANNOTATION_CONTEXT, ...pageBody(part, contained), partOf };
}
