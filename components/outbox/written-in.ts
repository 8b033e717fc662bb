import { richTextFrom } from "#components/rich-text/from-editor.ts";
import { plainText } from "#lib/core/text/rich-text.ts";
import { categories, priorities } from "#lib/domain/claims/categories.ts";
import { dispositions, ratings } from "#lib/domain/claims/verdicts.ts";
import type { Entry, Json } from "./entries.ts";
import type { Line } from "./line.ts";

/** Plain words, or the words of a document. */
const asWords = (value: Json | undefined) =>
  typeof value === "string" ? value : plainText(richTextFrom(value));

/** The words that somebody marked. */
const quoted = (ranges: Json | undefined) =>
  (Array.isArray(ranges) ? ranges : []).flatMap((range) => {
    const isRange = typeof range === "object" && range !== null && !Array.isArray(range);
    return isRange && typeof range.exact === "string" ? [`“${range.exact}”`] : [];
  });

const lists = { ratings, dispositions, categories, priorities };

/** A choice by its key: a word that the screen has, or the key of another version. */
function chosen<List extends keyof typeof lists>(list: List, key: string) {
  const isKnown = (wanted: string): wanted is keyof (typeof lists)[List] & string =>
    Object.hasOwn(lists[list], wanted);
  return isKnown(key) ? { text: "", word: `${list}.${key}` as const } : { text: key };
}

/** All that somebody wrote in it, a line each, with what it is about first. */
export function writtenIn({ input }: Pick<Entry, "input">): Line[] {
  const said = (name: string) => asWords(input[name]);
  const lines: Line[] = [
    { name: "about", text: quoted(input.ranges).join(" … ") },
    { name: "claim", text: said("statement") },
    { name: "wordsInstead", text: said("replacement") },
    { name: "verdict", ...chosen("ratings", said("rating")) },
    { name: "disposition", ...chosen("dispositions", said("disposition")) },
    { name: "newText", text: said("newText") },
    { name: "rationale", text: said("rationale") },
    { name: "quote", text: said("quote") },
    { name: "locator", text: said("locator") },
    { name: "category", ...chosen("categories", said("category")) },
    { name: "priority", ...chosen("priorities", said("priority")) },
    { name: "due", text: said("dueAt") },
    { name: "source", text: said("title") },
    { name: "url", text: said("url") },
    { name: "note", text: said("note") },
    { name: "reason", text: said("reason") },
    { name: "body", text: said("body") },
  ];
  return lines.filter(({ text, word }) => text !== "" || word !== undefined);
}
