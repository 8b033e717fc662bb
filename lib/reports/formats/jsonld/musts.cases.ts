/**
 * What a Web Annotation must be, as the W3C's test suite for the data model asserts it (annotation-model: 14 assertions
 * of annotations, 16 of bodies, 15 of targets and 11 of specific resources, of which two are the same, which makes 54;
 * and 25 of collections and pages), each by the section of https://www.w3.org/TR/annotation-model/ and its name there.
 */

type Value = Record<string, unknown>;

export interface Must {
  name: string;
  holds: (value: Value) => boolean;
}

const isObject = (value: unknown): value is Value =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
/** As RFC 3987 has it, as far as no sign stands in it that none has. */
export const isIri = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const isDateTime = (value: unknown): boolean =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const absentOr =
  (key: string, test: (value: unknown) => boolean) =>
  (value: Value): boolean =>
    value[key] === undefined || test(value[key]);
const all = (test: (value: unknown) => boolean) => (value: unknown) => listOf(value).every(test);
const typesOf = (value: Value) => listOf(value.type);
const has = (type: string) => (value: Value) => typesOf(value).includes(type);
const isCount = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

const sets = ["Choice", "Composite", "List", "Independents"];
const isSet = (value: Value) => sets.some((set) => has(set)(value));
const isTextual = has("TextualBody");
const isSpecific = (value: Value) => has("SpecificResource")(value) || value.source !== undefined;
const isExternal = (value: Value) => !isSet(value) && !isTextual(value) && !isSpecific(value);

/** A body or a target: an IRI, or an object that is one of the kinds there are. */
function isRecognised(value: unknown): boolean {
  if (typeof value === "string") return isIri(value);
  if (!isObject(value)) return false;
  if (isTextual(value)) return typeof value.value === "string";
  if (isSpecific(value)) return isIri(value.source) || isObject(value.source);
  return isSet(value) ? Array.isArray(value.items) : isIri(value.id);
}

const date = (section: string, key: string): Must => ({
  name: `${section} ${key} is one xsd:dateTime in UTC`,
  holds: absentOr(key, isDateTime),
});
const iris = (section: string, key: string): Must => ({
  name: `${section} ${key} are IRIs`,
  holds: absentOr(key, all(isIri)),
});
const without = (
  section: string,
  what: string,
  is: (value: Value) => boolean,
  key: string,
): Must => ({
  name: `${section} ${what} has no ${key}`,
  holds: (value) => !is(value) || value[key] === undefined,
});

const bodiesRecognised: Must = {
  name: "3.2 every body is recognised",
  holds: (value) => listOf(value.body).every(isRecognised),
};
const targetsRecognised: Must = {
  name: "3.2 every target is recognised",
  holds: (value) => listOf(value.target).every(isRecognised),
};

/** Of an annotation as a whole; the context may be that of what it lies in. */
export const annotationMusts: Must[] = [
  {
    name: "3.1 the context is the one of annotations",
    holds: (value) => listOf(value["@context"]).includes("http://www.w3.org/ns/anno.jsonld"),
  },
  { name: "3.1 the id is one IRI", holds: (value) => isIri(value.id) },
  { name: "3.1 one of the types is Annotation", holds: has("Annotation") },
  { name: "3.1 there is a target", holds: (value) => listOf(value.target).length > 0 },
  targetsRecognised,
  {
    name: "3.2.5 there are not both body and bodyValue",
    holds: (value) => value.body === undefined || value.bodyValue === undefined,
  },
  bodiesRecognised,
  {
    name: "3.2.5 bodyValue is one string",
    holds: absentOr("bodyValue", (one) => typeof one === "string"),
  },
  date("3.3.1", "created"),
  date("3.3.1", "modified"),
  date("3.3.1", "generated"),
  iris("3.3.6", "rights"),
  { name: "3.3.7 canonical is one IRI", holds: absentOr("canonical", isIri) },
  iris("3.3.7", "via"),
];

/** What holds of bodies and of targets alike. */
const resourceMusts: Must[] = [
  {
    name: "3.2.1 textDirection is ltr, rtl or auto",
    holds: absentOr("textDirection", (one) => ["ltr", "rtl", "auto"].includes(String(one))),
  },
  date("3.3.1", "created"),
  date("3.3.1", "modified"),
  iris("3.3.6", "rights"),
  { name: "3.3.7 canonical is one IRI", holds: absentOr("canonical", isIri) },
  iris("3.3.7", "via"),
  without("3.2.7", "an external resource", isExternal, "items"),
  without("3.3.5", "an external resource", isExternal, "purpose"),
  without("3.2.4", "a set", isSet, "value"),
  without("4", "a set", isSet, "source"),
  without("3.3.5", "a set", isSet, "purpose"),
  without("3.2.7", "a specific resource", isSpecific, "items"),
  without("4", "a specific resource", isSpecific, "value"),
];

export const bodyMusts: Must[] = [
  ...resourceMusts,
  without("3.2.7", "an embedded text", isTextual, "items"),
  without("4", "an embedded text", isTextual, "source"),
];

export const targetMusts: Must[] = [
  ...resourceMusts,
  { name: "3.2.4 no target is an embedded text", holds: (value) => !isTextual(value) },
];

const selectors = (value: Value) => listOf(value.selector).filter(isObject);
const ofSelectors =
  (types: readonly string[], test: (selector: Value) => boolean) =>
  (value: Value): boolean =>
    selectors(value)
      .filter((selector) => types.some((type) => has(type)(selector)))
      .every(test);
const selectorTypes = [
  ...["FragmentSelector", "CssSelector", "XPathSelector", "TextQuoteSelector"],
  ...["TextPositionSelector", "DataPositionSelector", "SvgSelector", "RangeSelector"],
];

/** Of what is a stretch of something. */
export const specificMusts: Must[] = [
  {
    name: "4.2 selectors are IRIs or of a known type",
    holds: (value) =>
      listOf(value.selector).every(
        (one) => isIri(one) || (isObject(one) && selectorTypes.some((type) => has(type)(one))),
      ),
  },
  {
    name: "4.3 states are IRIs or of a known type",
    holds: (value) =>
      listOf(value.state).every(
        (one) =>
          isIri(one) || (isObject(one) && (has("TimeState")(one) || has("HttpRequestState")(one))),
      ),
  },
  {
    name: "4.3.3 refinedBy is an IRI or an object with a type",
    holds: (value) =>
      [...selectors(value), ...listOf(value.state).filter(isObject)].every(
        absentOr(
          "refinedBy",
          all((one) => isIri(one) || (isObject(one) && typesOf(one).length > 0)),
        ),
      ),
  },
  {
    name: "4.4 styleClass is a string",
    holds: absentOr(
      "styleClass",
      all((one) => typeof one === "string"),
    ),
  },
  {
    name: "4.2 fragment, CSS and XPath selectors have one value",
    holds: ofSelectors(
      ["FragmentSelector", "CssSelector", "XPathSelector"],
      (one) => typeof one.value === "string",
    ),
  },
  {
    name: "4.2.4 a quotation has one exact, and at most one prefix and suffix",
    holds: ofSelectors(
      ["TextQuoteSelector"],
      (one) =>
        typeof one.exact === "string" &&
        absentOr("prefix", (text) => typeof text === "string")(one) &&
        absentOr("suffix", (text) => typeof text === "string")(one),
    ),
  },
  {
    name: "4.2 a position has a start and an end that are whole numbers",
    holds: ofSelectors(
      ["TextPositionSelector", "DataPositionSelector"],
      (one) => isCount(one.start) && isCount(one.end) && Number(one.start) <= Number(one.end),
    ),
  },
  {
    name: "4.2.7 an SVG selector has at most one value",
    holds: ofSelectors(
      ["SvgSelector"],
      absentOr("value", (one) => typeof one === "string"),
    ),
  },
  {
    name: "4.2.8 a range has one start and one end selector",
    holds: ofSelectors(
      ["RangeSelector"],
      (one) => isObject(one.startSelector) && isObject(one.endSelector),
    ),
  },
  {
    name: "4.3.1 a time state says one sourceDate, or a start and an end",
    holds: (value) =>
      listOf(value.state)
        .filter(isObject)
        .filter(has("TimeState"))
        .every(
          (one) =>
            one.sourceDate === undefined ||
            (one.sourceDateStart === undefined && one.sourceDateEnd === undefined),
        ),
  },
  {
    name: "4.3.2 a request state has one value",
    holds: (value) =>
      listOf(value.state)
        .filter(isObject)
        .filter(has("HttpRequestState"))
        .every((one) => typeof one.value === "string"),
  },
];

/** The 54 of the suite for annotations, each once. */
export const countOfMusts =
  annotationMusts.length + bodyMusts.length + targetMusts.length + specificMusts.length;

const isPage = (value: unknown) =>
  isObject(value) && has("AnnotationPage")(value) && isIri(value.id);
const isIriOrPage = (value: unknown) => isIri(value) || isPage(value);
const label: Must = {
  name: "5.1 labels are strings",
  holds: absentOr(
    "label",
    all((one) => typeof one === "string" || isObject(one)),
  ),
};
const contextOf: Must = {
  name: "5.1 the context is the one of annotations",
  holds: (value) => listOf(value["@context"]).includes("http://www.w3.org/ns/anno.jsonld"),
};

export const collectionMusts: Must[] = [
  contextOf,
  { name: "5.1 the id is one IRI", holds: (value) => isIri(value.id) },
  { name: "5.1 one of the types is AnnotationCollection", holds: has("AnnotationCollection") },
  label,
  { name: "5.1 total is a whole number, not below 0", holds: absentOr("total", isCount) },
  { name: "5.1 first is one page", holds: (value) => isIriOrPage(value.first) },
  { name: "5.1 last is one page", holds: absentOr("last", isIriOrPage) },
  date("3.3.1", "created"),
  date("3.3.1", "modified"),
  iris("3.3.6", "rights"),
];

/** Of a page, whose context is that of what it lies in. */
export const pageMusts: Must[] = [
  contextOf,
  { name: "5.2 the id is one IRI", holds: (value) => isIri(value.id) },
  { name: "5.2 one of the types is AnnotationPage", holds: has("AnnotationPage") },
  { name: "5.2 items is a list", holds: (value) => Array.isArray(value.items) },
  { name: "5.2 startIndex is a whole number, not below 0", holds: absentOr("startIndex", isCount) },
  {
    name: "5.2 partOf is one collection",
    holds: absentOr("partOf", (one) => isIri(one) || isObject(one)),
  },
  { name: "5.2 next is one page", holds: absentOr("next", isIriOrPage) },
  { name: "5.2 prev is one page", holds: absentOr("prev", isIriOrPage) },
  { name: "5.2 it has no total", holds: (value) => value.total === undefined },
  { name: "5.2 it has no label", holds: (value) => value.label === undefined },
  { name: "5.2 it has no first", holds: (value) => value.first === undefined },
  { name: "5.2 it has no last", holds: (value) => value.last === undefined },
  date("3.3.1", "created"),
  date("3.3.1", "modified"),
  iris("3.3.6", "rights"),
];
