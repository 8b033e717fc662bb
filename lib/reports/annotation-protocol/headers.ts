const types = [
  "http://www.w3.org/ns/ldp#BasicContainer",
  "http://www.w3.org/ns/oa#AnnotationCollection",
];
const constraints = "http://www.w3.org/TR/annotation-protocol/";

/** What the words of an annotation mean (JSON-LD). */
export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** And those of a container. */
export const CONTAINER_CONTEXT = [ANNOTATION_CONTEXT, "http://www.w3.org/ns/ldp.jsonld"] as const;

/** The one representation that there is (Web Annotation Protocol, 4). */
export const ANNOTATION_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** What every answer of a container says of it. */
export const containerHeaders = {
  "content-type": ANNOTATION_TYPE,
  link: [
    ...types.map((type) => `<${type}>; rel="type"`),
    `<${constraints}>; rel="http://www.w3.org/ns/ldp#constrainedBy"`,
  ].join(", "),
  allow: "GET, HEAD, OPTIONS, POST",
  "accept-post": ANNOTATION_TYPE,
  vary: "Accept, Prefer",
};

/** What every answer of an annotation in it says. */
export const annotationHeaders = {
  "content-type": ANNOTATION_TYPE,
  link: '<http://www.w3.org/ns/ldp#Resource>; rel="type"',
  allow: "GET, HEAD, OPTIONS, PUT, DELETE",
  vary: "Accept",
};

/** How much of its annotations a container's answer is to hold. */
export type Contained = "nothing" | "iris" | "descriptions";

/** What a `Prefer` header asks for (RFC 7240; Web Annotation Protocol, 4.2). */
export function preferred(header: string | null): Contained {
  if (header?.includes("PreferMinimalContainer")) return "nothing";
  if (header?.includes("PreferContainedIRIs")) return "iris";
  return "descriptions";
}
