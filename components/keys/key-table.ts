/** What single keys do, by the key that each has unless the reader chose another: one table for all screens. */
export const keyTable = {
  j: { name: "Next entry", group: "Go" },
  k: { name: "Entry before", group: "Go" },
  n: { name: "Next open finding", group: "Go" },
  p: { name: "Open finding before", group: "Go" },
  u: { name: "Next fact that nobody has looked at", group: "Go" },
  t: { name: "Claims as a table, and back", group: "Go" },
  g: { name: "To the words of the open entry", group: "Go" },
  w: { name: "Show or hide the panel", group: "Go" },
  f: { name: "Let the panel follow the text, or not", group: "Go" },
  c: { name: "Open a claim on the marked words", group: "Mark" },
  m: { name: "Comment on the marked words", group: "Mark" },
  q: { name: "Ask about the marked words", group: "Mark" },
  s: { name: "Suggest other words", group: "Mark" },
  h: { name: "Highlight the marked words", group: "Mark" },
  r: { name: "Reply to the open entry", group: "Mark" },
  a: { name: "Approve the open claim", group: "Decide" },
  v: { name: "Verified, stands, by the number of a source", group: "Decide" },
  b: { name: "Take over what was checked before", group: "Decide" },
  o: { name: "Open the finding as a claim", group: "Decide" },
  d: { name: "Dismiss the finding, or all that are ticked", group: "Decide" },
  x: { name: "Tick the finding", group: "Decide" },
  "/": { name: "Search the newsroom", group: "Go" },
  "?": { name: "The keys", group: "Go" },
} as const satisfies Record<string, { name: string; group: string }>;

export type TableKey = keyof typeof keyTable;

/** The keys that a reader chose instead of those of the table, and whether single keys do anything. */
export interface Keymap {
  chosen: Readonly<Partial<Record<TableKey, string>>>;
  isOff: boolean;
}

export const plainKeymap: Keymap = { chosen: {}, isOff: false };

const tableKeys = Object.keys(keyTable) as TableKey[];

/** The key that does what this one does in the table; undefined where single keys do nothing. */
export function keyFor({ chosen, isOff }: Keymap, key: TableKey): string | undefined {
  // The way back is never off.
  return isOff && key !== "?" ? undefined : (chosen[key] ?? key);
}

/** Keys that have a meaning of their own, and so cannot be chosen. */
const taken: Readonly<Record<string, string>> = {
  z: "Take back",
  Z: "Do again",
  " ": "the page’s scrolling",
};

/** Why a key cannot be chosen, in the reader's words; undefined where it can. */
export function whyNotKey(keymap: Keymap, key: TableKey, wanted: string): string | undefined {
  if ([...wanted].length !== 1) return "Please press one letter, digit or sign.";
  const other = tableKeys.find(
    (one) => one !== key && (keymap.chosen[one] ?? one).toLowerCase() === wanted.toLowerCase(),
  );
  const use = other ? keyTable[other].name : taken[wanted];
  return use ? `This key is taken: ${use}.` : undefined;
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
