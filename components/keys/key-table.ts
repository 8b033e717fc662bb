import type english from "#messages/en/keys.json";

type KeyTexts = typeof english;

/** What a key does, by the name of its text. */
export type KeyName = keyof KeyTexts["names"];

/** What single keys do, by the key that each has unless the reader chose another: one table for all screens. */
export const keyTable = {
  j: { name: "nextEntry", group: "go" },
  k: { name: "entryBefore", group: "go" },
  n: { name: "nextFinding", group: "go" },
  p: { name: "findingBefore", group: "go" },
  l: { name: "nextClaim", group: "go" },
  L: { name: "claimBefore", group: "go" },
  u: { name: "nextFact", group: "go" },
  U: { name: "factBefore", group: "go" },
  t: { name: "table", group: "go" },
  g: { name: "toWords", group: "go" },
  w: { name: "panel", group: "go" },
  f: { name: "follow", group: "go" },
  c: { name: "openClaim", group: "mark" },
  m: { name: "comment", group: "mark" },
  q: { name: "ask", group: "mark" },
  s: { name: "suggest", group: "mark" },
  h: { name: "highlight", group: "mark" },
  r: { name: "reply", group: "mark" },
  a: { name: "approve", group: "decide" },
  v: { name: "verified", group: "decide" },
  b: { name: "takeOver", group: "decide" },
  o: { name: "findingAsClaim", group: "decide" },
  d: { name: "dismiss", group: "decide" },
  x: { name: "tick", group: "decide" },
  "/": { name: "search", group: "go" },
  "?": { name: "keys", group: "go" },
} as const satisfies Record<string, { name: KeyName; group: keyof KeyTexts["groups"] }>;

export type TableKey = keyof typeof keyTable;

export const tableKeys = Object.keys(keyTable) as TableKey[];

/** Whether a key is one of the table. */
export const isTableKey = (key: string): key is TableKey => Object.hasOwn(keyTable, key);

/** The keys that a reader chose instead of those of the table, and whether single keys do anything. */
export interface Keymap {
  chosen: Readonly<Partial<Record<TableKey, string>>>;
  isOff: boolean;
}

export const plainKeymap: Keymap = { chosen: {}, isOff: false };

/** The key that does what this one does in the table; undefined where single keys do nothing. */
export function keyFor({ chosen, isOff }: Keymap, key: TableKey): string | undefined {
  // The way back is never off.
  return isOff && key !== "?" ? undefined : (chosen[key] ?? key);
}

/** A key as it is shown: a capital letter is one with Shift. */
export function keyLabel(key: string): string {
  return /^\p{Lu}$/u.test(key) ? `⇧${key}` : key;
}

/** Keys that have a meaning of their own, and so cannot be chosen. */
const taken: Readonly<Record<string, KeyName>> = {
  z: "takeBack",
  Z: "doAgain",
  " ": "scrolling",
};

/** Why a key cannot be chosen: it is not one, or does something else. */
export type WhyNot = { because: "oneSign" } | { because: "taken"; by: KeyName };

/** Why a key cannot be chosen; undefined where it can. */
export function whyNotKey(keymap: Keymap, key: TableKey, wanted: string): WhyNot | undefined {
  if ([...wanted].length !== 1) return { because: "oneSign" };
  const other = tableKeys.find((one) => one !== key && (keymap.chosen[one] ?? one) === wanted);
  const by = other ? keyTable[other].name : taken[wanted];
  return by ? { because: "taken", by } : undefined;
}

/** The keymap with another key for one of the table; its own again where that is chosen. */
export function withKey(keymap: Keymap, key: TableKey, wanted: string): Keymap {
  const chosen = { ...keymap.chosen, [key]: wanted };
  if (wanted === key) delete chosen[key];
  return { ...keymap, chosen };
}

/** The keymap that a browser kept; the plain one of what nobody could have kept. */
export function keymapOf(kept: string | null): Keymap {
  try {
    const { chosen, isOff } = JSON.parse(kept ?? "{}") as Partial<Keymap>;
    return tableKeys.reduce<Keymap>(
      (keymap, key) => {
        const wanted = chosen?.[key];
        const fits = typeof wanted === "string" && !whyNotKey(keymap, key, wanted);
        return fits ? withKey(keymap, key, wanted) : keymap;
      },
      { chosen: {}, isOff: isOff === true },
    );
  } catch {
    return plainKeymap;
  }
}
