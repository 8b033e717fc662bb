import { categories, priorities } from "#lib/domain/claims/categories.ts";
import { dispositions, ratings } from "#lib/domain/claims/verdicts.ts";
import type { Entry, Json } from "./entries.ts";

/** A piece of what somebody wrote, or of what there is, and what it is. */
export interface Line {
  label: string;
  text: string;
}

const asWords = (value: Json | undefined) => (typeof value === "string" ? value : "");

/** The words that somebody marked. */
const quoted = (ranges: Json | undefined) =>
  (Array.isArray(ranges) ? ranges : []).flatMap((range) => {
    const isRange = typeof range === "object" && range !== null && !Array.isArray(range);
    return isRange && typeof range.exact === "string" ? [`“${range.exact}”`] : [];
  });

const named = (names: Readonly<Record<string, string>>, key: string) => names[key] ?? key;

/** All that somebody wrote in it, a line each, with what it is about first. */
export function writtenIn({ input }: Pick<Entry, "input">): Line[] {
  const said = (name: string) => asWords(input[name]);
  const lines: Line[] = [
    { label: "About", text: quoted(input.ranges).join(" … ") },
    { label: "Claim", text: said("statement") },
    { label: "Words instead", text: said("replacement") },
    { label: "Verdict", text: named(ratings, said("rating")) },
    { label: "The text", text: named(dispositions, said("disposition")) },
    { label: "New text", text: said("newText") },
    { label: "It rests on", text: said("rationale") },
    { label: "Quoted passage", text: said("quote") },
    { label: "Where in it", text: said("locator") },
    { label: "Category", text: named(categories, said("category")) },
    { label: "Priority", text: named(priorities, said("priority")) },
    { label: "Due", text: said("dueAt") },
    { label: "Source", text: said("title") },
    { label: "Web address", text: said("url") },
    { label: "Note", text: said("note") },
    { label: "Reason", text: said("reason") },
    { label: "Text", text: said("body") },
  ];
  return lines.filter(({ text }) => text !== "");
}

/** The same as one text, to be copied. */
export function asText(lines: readonly Line[]): string {
  return lines.map(({ label, text }) => `${label}: ${text}`).join("\n");
}
