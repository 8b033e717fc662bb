import { codePointCounter } from "#lib/core/text/offsets.ts";
import type { Report } from "../../report.ts";

/** Parts of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as far as a report says them. */

export interface Agent {
  id?: string;
  type: "Person" | "Software";
  name: string;
}

export interface TextualBody {
  type: "TextualBody";
  value: string;
  format: "text/plain";
  textDirection: "auto";
  purpose: string;
}

/** What of a resource is meant: a stretch of a text, or a resource that is pointed at for a purpose. */
export interface SpecificResource {
  type: "SpecificResource";
  source: string;
  purpose?: string;
  selector?: object[];
}

export interface WebAnnotation {
  id: string;
  type: "Annotation";
  motivation: string;
  creator: Agent;
  created: string;
  modified?: string;
  body?: (TextualBody | SpecificResource)[];
  target: string | SpecificResource | SpecificResource[];
}

/** Ids are UUIDs: as IRIs they are URNs, wherever a report is read. */
export const urn = (id: string): string => `urn:uuid:${id}`;

export function textualBody(value: string, purpose: string): TextualBody {
  return { type: "TextualBody", value, format: "text/plain", textDirection: "auto", purpose };
}

interface Place {
  start: number;
  end: number;
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** What all annotations of a report are written with. */
export interface Writer {
  agent: (member: string) => Agent;
  /** Stretches of the reported revision's text, in code points; the text itself where there is none. */
  target: (spans: readonly Place[]) => WebAnnotation["target"];
}

export function writerOf({
  people,
  revision,
}: {
  people: readonly Pick<Report["people"][number], "member" | "name" | "roles">[];
  revision: Pick<Report["revision"], "id" | "text">;
}): Writer {
  const agents = new Map(
    people.map(({ member, name, roles }): [string, Agent] => {
      const type = roles.includes("bot") ? "Software" : "Person";
      return [member, { id: urn(member), type, name }];
    }),
  );
  const points = codePointCounter(revision.text);
  const source = urn(revision.id);
  const resource = ({ start, end, exact, prefix, suffix }: Place): SpecificResource => ({
    type: "SpecificResource",
    source,
    selector: [
      { type: "TextPositionSelector", start: points(start), end: points(end) },
      {
        type: "TextQuoteSelector",
        exact,
        ...(prefix ? { prefix } : {}),
        ...(suffix ? { suffix } : {}),
      },
    ],
  });
  return {
    agent: (member) => agents.get(member) ?? { id: urn(member), type: "Person", name: "" },
    target: (spans) => {
      const [first, ...rest] = spans.map(resource);
      if (!first) return source;
      return rest.length === 0 ? first : [first, ...rest];
    },
  };
}
