import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { isInward, nameKeyOf, openPart, openPartOf, openSalt } from "./open-part.ts";
import { sentencesOf } from "./sentences-of.ts";

/**
 * What a body says of the open part of what lies beside its event, sentence by sentence: a digest of the part in which
 * each sentence that somebody wrote stands as a digest of its own. So one of them can be left out and all else verified.
 */

type Json = Record<string, unknown>;

/** How a sentence is bound where some of an event's are left out: it is given with its salt, or its digest alone is. */
export type Part = { salt: string } | { digest: string };

/** What stands where something is left out that is no sentence of anybody's. */
export const LEFT_OUT = "(left out)";

/** And in place of a sentence that names somebody. It ends as a sentence does: see `sentences-of.ts`. */
export const NAMES_SOMEBODY = "(Left out: names a member of the newsroom.)";

/** What is bound each for itself: a sentence, the shape of what somebody wrote, a decision's salt. */
export interface Bound {
  of: "sentences" | "documents" | "salts";
  /** As its digest is taken: a document as its RFC 8785 text. */
  text: string;
  /** What stands there where it is left out. */
  mark: string;
  /** Whether somebody may be named in it, so that it may be left out. */
  mayName: boolean;
}

/**
 * Under these keys nothing is bound by itself: what is the program's own, the article's text, and what is told of it.
 * Digests are made by this list, so it changes only with another name for them.
 */
const whole = new Set([
  ...["actor", "byline", "authors", "id", "member", "dateline", "language", "direction", "sha256"],
  ...["mediaType", "digest", "kind", "stance", "disposition", "rule", "rules", "outcome"],
  ...["inputKey", "inputKeys", "coverage", "facts", "spans", "span", "exact", "prefix", "suffix"],
  ...["oldText", "newText", "removed", "added", "was"],
]);

/**
 * And here nobody writes of anybody: what a rating is called, what a checklist asks, addresses. Nothing of it is left out
 * as naming somebody, or whoever makes a file could blank it.
 */
const namesNobody = new Set(["label", "url", "slug", "wording"]);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A document that says this alone. */
const documentOf = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

/** What is put in the place of a value, of which this is bound by itself. */
type Exchange = (bound: Bound[], value: unknown) => unknown;

function boundIn(key: string, value: unknown): Bound[] | undefined {
  if (key === "document") {
    const mark = canonicalJson(documentOf(NAMES_SOMEBODY));
    return [{ of: "documents", text: canonicalJson(value), mark, mayName: true }];
  }
  if (typeof value !== "string") return undefined;
  if (key === "salt") return [{ of: "salts", text: value, mark: LEFT_OUT, mayName: true }];
  return sentencesOf(value).map((text, index, { length }) => {
    const mark = index === length - 1 ? NAMES_SOMEBODY : `${NAMES_SOMEBODY} `;
    return { of: "sentences", text, mark, mayName: !namesNobody.has(key) };
  });
}

function exchanged(key: string, value: unknown, exchange: Exchange): unknown {
  if (whole.has(key)) return value;
  const bound = boundIn(key, value);
  if (bound) return exchange(bound, value);
  if (Array.isArray(value)) return value.map((one) => exchanged("", one, exchange));
  return isObject(value) ? exchangedIn(value, exchange) : value;
}

/** An object with all that is bound by itself exchanged, in the order of RFC 8785: in it, sentences are counted. */
function exchangedIn(value: Json, exchange: Exchange, isOpen = (_key: string) => true): Json {
  const name = nameKeyOf(value);
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [
        key,
        key !== name && isOpen(key) ? exchanged(key, value[key], exchange) : value[key],
      ]),
  );
}

/** What lies beside an event with what is open in it exchanged. */
const exchangedOpen = (type: string, detail: string, exchange: Exchange): Json =>
  exchangedIn(JSON.parse(detail), exchange, (key) => !isInward(type, key));

/** Each of these salts is made of that of the open part, and tells nothing of it or of the others. */
const SALT = /^[0-9a-f]{32}$/;
const madeOf = (salt: string, what: string) => sha256Hex(`${what} ${salt}`).slice(0, 32);
const saltOfPart = (salt: string, index: number) => madeOf(salt, `part ${index}`);
const saltOfRest = (salt: string) => madeOf(salt, "rest");

/** The digest of an open part in which each thing that is bound by itself stands as this digest. */
function digestWith(
  [type, detail, salt]: [type: string, detail: string, saltOfRest: string],
  digest: (one: Bound, index: number) => string,
): string {
  let count = 0;
  const rest = exchangedOpen(type, detail, (bound) => {
    const digests = bound.map((one, index) => digest(one, count + index));
    count += bound.length;
    return { digests };
  });
  return saltedDigest(salt, canonicalJson(openPartOf(type, rest)));
}

/**
 * The digest of the open part of what lies beside an event.
 * @param detail the exact text, in which names may stand otherwise and what is not open may be left out
 * @param salt that of the open part
 */
export const partsDigest = (type: string, detail: string, salt: string): string =>
  digestWith([type, detail, saltOfRest(salt)], ({ text }, index) =>
    saltedDigest(saltOfPart(salt, index), text),
  );

/** What is given of an event of which something is left out: the salt is that of the rest. */
export interface GivenInParts {
  detail: string;
  salt: string;
  parts: Part[];
}

/** The same where some of it is left out; undefined where other words stand in its place, or parts are more or fewer. */
export function givenDigest(
  type: string,
  { detail, salt, parts }: Readonly<GivenInParts>,
): string | undefined {
  let fitting = 0;
  const made = digestWith([type, detail, salt], ({ text, mark }, index) => {
    const part = parts[index];
    if (part && "salt" in part) {
      // A longer one would take the beginning of a sentence for its own end.
      fitting += SALT.test(part.salt) ? 1 : Number.NaN;
      return saltedDigest(part.salt, text);
    }
    fitting += text === mark ? 1 : Number.NaN;
    return part?.digest ?? "";
  });
  return fitting === parts.length ? made : undefined;
}

/** Whether what is given beside an event is the open part of what was recorded, as one of these digests has it. */
export function isOpenPart(
  type: string,
  { detail, salt, parts }: { detail: string; salt: string; parts?: Part[] },
  { open, parts: digest }: { open?: string; parts?: string },
): boolean {
  try {
    if (digest === undefined)
      return !parts && open !== undefined && saltedDigest(salt, openPart(type, detail)) === open;
    const made = parts
      ? givenDigest(type, { detail, salt, parts })
      : partsDigest(type, detail, salt);
    return made === digest;
  } catch {
    // Whoever made the file wrote there what is no JSON, or nothing that lies beside an event.
    return false;
  }
}

/**
 * Leaves out of what lies beside an event what is chosen of it, with the digest of that in its parts; undefined where
 * nothing is.
 * @param salt that of the open part
 * @param choose which of what is bound in one text is left out
 */
export function leaveParts(
  type: string,
  { detail, salt }: { detail: string; salt: string },
  choose: (bound: readonly Bound[]) => readonly boolean[],
): GivenInParts | undefined {
  const all: { text: string; isLeft: boolean }[] = [];
  const left = exchangedOpen(type, detail, (bound, value) => {
    const chosen = choose(bound);
    const isLeft = bound.map(({ mayName }, index) => mayName && chosen[index] === true);
    all.push(...bound.map(({ text }, index) => ({ text, isLeft: isLeft[index] === true })));
    if (!isLeft.includes(true)) return value;
    const said = bound.map(({ text, mark }, index) => (isLeft[index] ? mark : text)).join("");
    return typeof value === "string" ? said : JSON.parse(said);
  });
  if (!all.some(({ isLeft }) => isLeft)) return undefined;
  const parts = all.map(({ text, isLeft }, index) => {
    const own = saltOfPart(salt, index);
    return isLeft ? { digest: saltedDigest(own, text) } : { salt: own };
  });
  return { detail: canonicalJson(left), salt: saltOfRest(salt), parts };
}

/** How many of each kind are left out of what is given; and unduly, where nobody is named. */
export function leftParts(type: string, { detail, parts }: Omit<GivenInParts, "salt">) {
  const left = { sentences: 0, documents: 0, salts: 0, unduly: 0 };
  let count = 0;
  exchangedOpen(type, detail, (bound, value) => {
    for (const { of, mayName } of bound) {
      const part = parts[count++];
      if (part && "digest" in part) left[mayName ? of : "unduly"] += 1;
    }
    return value;
  });
  return left;
}

/** What a body says of the texts that lie beside its event. */
export const digestsOf = (
  type: string,
  detail: string,
  salt: string,
): { detail: string; parts: string } => ({
  detail: saltedDigest(salt, detail),
  parts: partsDigest(type, detail, openSalt(salt)),
});
