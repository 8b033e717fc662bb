import { canonicalJson } from "#lib/core/canonical-json.ts";
import { AppError } from "#lib/core/errors.ts";
import type { AnnotationKind } from "#lib/domain/annotations/schema.ts";
import type { RangeInput } from "#lib/domain/articles/ranges.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import type { WebAnnotation } from "../formats/jsonld/web-annotation.ts";
import { type IncomingAnnotation, incomingAnnotation, ownMembers } from "./incoming-annotation.ts";
import { rangesOf, readTarget, refused } from "./incoming-target.ts";

/** The revision that it has to be about: its text, and whether an IRI names it. */
export interface Newest {
  text: string;
  isSource: (iri: string) => boolean;
}

/** The kinds by their motivations, and what the words that each says are for. */
const kinds: Readonly<Record<string, { kind: AnnotationKind; said: string }>> = {
  commenting: { kind: "comment", said: "commenting" },
  questioning: { kind: "question", said: "questioning" },
  editing: { kind: "suggestion", said: "commenting" },
  highlighting: { kind: "highlight", said: "commenting" },
};

/** That somebody settled it is told by a tag. */
const isResolvedTag = ({ purpose, value }: { purpose?: string; value: string }) =>
  purpose === "tagging" && value === "resolved";

/** What it says in Stet's words, without its place. */
interface Said {
  kind: AnnotationKind;
  body: string;
  replacement?: string;
  isResolved: boolean;
}

function saidBy({ motivation = "commenting", bodyValue, body = [] }: IncomingAnnotation): Said {
  const known = Object.hasOwn(kinds, motivation) ? kinds[motivation] : undefined;
  if (!known) throw refused(`Stet has no place for this motivation: ${motivation}`, "motivation");
  const { kind, said } = known;
  const isSuggestion = kind === "suggestion";
  if (bodyValue !== undefined && (body.length > 0 || isSuggestion)) {
    throw refused("Please send this as “body”, with the purpose of each.", "bodyValue");
  }
  const purposes = isSuggestion ? ["editing", said] : [said];
  const by = new Map<string, string>();
  for (const { purpose = isSuggestion ? "" : said, value } of body) {
    if (isResolvedTag({ purpose, value })) continue;
    if (!purposes.includes(purpose)) {
      const what = purpose === "" ? "that says no purpose" : `for “${purpose}”`;
      throw refused(
        `Stet has no place for a body ${what} of an annotation for “${motivation}”: ${purposes.join(" or ")}, please.`,
        "body",
      );
    }
    if (by.has(purpose)) throw refused(`Please send one body for ${purpose}.`, "body");
    by.set(purpose, value);
  }
  const replacement = isSuggestion ? by.get("editing") : undefined;
  return {
    kind,
    body: bodyValue ?? by.get(said) ?? "",
    ...(replacement === undefined ? {} : { replacement }),
    isResolved: body.some(isResolvedTag),
  };
}

/**
 * A new annotation in Stet's words: the kind by its motivation, the words by its bodies. Where its target is in the
 * text is not looked for yet.
 * @throws AppError where there is no place for what it says
 */
export function readIncoming(sent: unknown) {
  const incoming = readInput(incomingAnnotation, sent);
  const own = ownMembers.find((member) => incoming[member] !== undefined);
  if (own) throw refused(`Stet says “${own}” of a new annotation itself: leave it out.`, own);
  const { isResolved, ...said } = saidBy(incoming);
  if (isResolved) throw refused("What is new is not resolved: please send no tag.", "body");
  return { ...said, target: readTarget(sent) };
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

/** In the order of the text, as they are kept. */
const inOrder = (ranges: readonly RangeInput[]) =>
  [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);

/** Where it is to point now; undefined where that is where it points. */
function movedTo(sent: { target: unknown }, now: WebAnnotation, newest: Newest) {
  // What lost its words has none to be read, and may stay as it is.
  if (same(sent.target ?? null, now.target)) return undefined;
  const ranges = inOrder(rangesOf(readTarget(sent), newest));
  const had = typeof now.target === "string" ? [] : inOrder(rangesOf(readTarget(now), newest));
  return same(ranges, had) ? undefined : ranges;
}

/**
 * What is to change of an annotation that is there: its words, its place, or nothing.
 * @throws AppError where there is no place for what is sent, or something else would have to change
 */
export function readChange(
  sent: unknown,
  now: WebAnnotation,
  newest: Newest,
): { body?: string; ranges?: RangeInput[] } {
  const incoming = readInput(incomingAnnotation, sent);
  const changed = ownMembers.find(
    (member) => incoming[member] !== undefined && !same(incoming[member], now[member] ?? null),
  );
  if (changed) {
    throw refused(`Stet says “${changed}” itself: send it as you read it, or not at all.`, changed);
  }
  const wanted = saidBy(incoming);
  const was = saidBy(readInput(incomingAnnotation, now));
  if (was.kind !== wanted.kind || was.replacement !== wanted.replacement) {
    throw new AppError("conflict", "What an annotation is, and what it suggests, stays as it is.");
  }
  if (was.isResolved !== wanted.isResolved) {
    throw new AppError(
      "conflict",
      "Whether an annotation is resolved is not changed by its tag: resolve or reopen it.",
    );
  }
  const ranges = movedTo(incoming as { target: unknown }, now, newest);
  const body = was.body === wanted.body ? undefined : wanted.body;
  if (ranges && body !== undefined) {
    throw new AppError("conflict", "Please change the words and the place one after the other.");
  }
  return { body, ranges };
}
