import type { RecordedEvent } from "./recorded-event.ts";

/** What an event says of one claim or annotation beyond its sentence. */
export interface Version {
  /** The id of the claim or the annotation. */
  of: string;
  /** Its words, or what is to become of them, before and after; empty where there are none. */
  was?: string;
  now?: string;
  /** What somebody wrote about it. */
  said?: string;
}

const joined = (words: readonly (string | { exact: string })[]) =>
  words.map((one) => (typeof one === "string" ? one : one.exact)).join(" … ");

/** The claims and annotations that a revision touched, with their words before and after. */
function versionsIn({ data, detail }: Extract<RecordedEvent, { type: "article.revised" }>) {
  const claims = data.claims.flatMap((one, index): Version[] => {
    const isTouched = one.outcome !== "exact" || !one.sameClaim || one.contextChanged;
    const { was = [], spans = [] } = detail.claims[index] ?? {};
    return isTouched ? [{ of: one.claim, was: joined(was), now: joined(spans) }] : [];
  });
  const annotations = data.annotations.flatMap((one, index): Version[] => {
    const { spans = [] } = detail.annotations[index] ?? {};
    return one.outcome === "exact" && !one.accepted && !one.reopened
      ? []
      : [{ of: one.annotation, now: joined(spans) }];
  });
  return [...claims, ...annotations, ...broughtIn({ data, detail })];
}

type Brought = Pick<
  Extract<RecordedEvent, { type: "article.imported" | "article.revised" }>,
  "data" | "detail"
>;

function broughtIn({ data, detail }: Brought): Version[] {
  return (data.brought ?? []).map(({ annotation: of }, index) => {
    const { spans = [], body = "", replacement } = detail.brought?.[index] ?? {};
    return { of, was: joined(spans), now: replacement ?? joined(spans), said: body };
  });
}

/** Words that were changed are told in full: the sentence may cut them short. */
const isEdit = (event: RecordedEvent) =>
  event.type === "annotation.edited" || event.type === "reply.edited";

const pointed = ({ was = [], spans }: { was?: string[]; spans: { exact: string }[] }) => ({
  was: joined(was),
  now: joined(spans),
});

/**
 * Which claims and annotations an event is about, and what it says of each: from these the history of one of
 * them is told, every version with who made it and when.
 */
export function versionsOf(event: RecordedEvent): Version[] {
  switch (event.type) {
    case "article.imported":
      return broughtIn(event);
    case "article.revised":
      return versionsIn(event);
    case "claim.opened":
      return [{ of: event.data.claim, now: joined(event.detail.spans) }];
    case "claim.reattached":
      return [{ of: event.data.claim, ...pointed(event.detail) }];
    case "verdict.proposed": {
      const { oldText, newText, rationale } = event.detail;
      return [{ of: event.data.claim, was: oldText, now: newText, said: rationale }];
    }
    case "evidence.attached":
      return [{ of: event.data.claim, said: event.detail.quote }];
    case "annotation.added": {
      const { spans, replacement, body } = event.detail;
      const of = event.data.annotation;
      return replacement === undefined
        ? [{ of, now: joined(spans) }]
        : [{ of, was: joined(spans), now: replacement, said: body }];
    }
    case "annotation.reattached":
      return [{ of: event.data.annotation, ...pointed(event.detail) }];
    default: {
      const said = isEdit(event) ? { said: event.detail.body } : {};
      const of =
        "claim" in event.data
          ? event.data.claim
          : "annotation" in event.data
            ? event.data.annotation
            : undefined;
      return of === undefined ? [] : [{ of, ...said }];
    }
  }
}
