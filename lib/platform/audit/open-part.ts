import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";

/**
 * The part of what lies beside an event that a public edition may give: without members' names, and without what is of
 * the newsroom alone. A body holds a digest of it too, so that this part can be verified where the rest is left out:
 * see `parts.ts`.
 */

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys whose value is the newsroom's own: who sees a source, what notes of an imported file said. */
const inward = new Set(["seenBy", "brought"]);

/**
 * And those of one kind of event: what was noted of a source, whom a claim waits for, where comments stand, who wrote
 * in, why a lawyer objects. Digests are made by these lists: for a kind that logs have already, they stay as they are.
 */
const inwardOf: Partial<Record<string, readonly string[]>> = {
  "source.added": ["note"],
  "claim.waiting": ["reason"],
  "article.revised": ["annotations"],
  "correction.opened": ["foundBy"],
  "correction.made": ["rootCause"],
  "article.risk_set": ["reason"],
  "signature.refused": ["reason"],
};

/** Whether a key beside an event is no part of what may be given to the public. */
export const isInward = (type: string, key: string): boolean =>
  inward.has(key) || Boolean(inwardOf[type]?.includes(key));

/** Under which key an object names a member, by id; the byline is printed above the article, and stays. */
export function nameKeyOf(value: Json): string | undefined {
  if (typeof value.member === "string" && "name" in value) return "name";
  if (typeof value.id === "string" && "label" in value) return "label";
  return ["ownerName", "deciderName"].find((key) => key in value);
}

function unnamed(value: unknown, key = ""): unknown {
  if (key === "byline") return value;
  if (Array.isArray(value)) return value.map((one) => unnamed(one));
  if (!isObject(value)) return value;
  const name = nameKeyOf(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([each]) => each !== name)
      .map(([each, one]) => [each, unnamed(one, each)]),
  );
}

/** That part of what lies beside an event. */
export function openPartOf(type: string, { actor, ...said }: Json): Json {
  const given = Object.entries(said).filter(([key]) => !isInward(type, key));
  const roles = isObject(actor) ? actor.roles : [];
  const rest = unnamed(Object.fromEntries(given));
  return { ...(isObject(rest) ? rest : {}), actor: { roles } };
}

/**
 * The exact text of it, of which bodies hold a digest that were written before they held one sentence by sentence: see
 * `parts.ts`.
 * @param detail the exact text of the whole, or of a whole in which names are replaced and the rest is left out
 */
export const openPart = (type: string, detail: string): string =>
  canonicalJson(openPartOf(type, JSON.parse(detail)));

/** The salt of that part, made of the whole's, which nobody finds out from it: names cannot be tried against the whole. */
export const openSalt = (salt: string): string => sha256Hex(`open part ${salt}`).slice(0, 32);
