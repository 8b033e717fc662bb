import { type CharacterMap, hasGlyph } from "./character-map.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What has no ink of its own and is never looked for in a font: breaks, joiners, marks of direction. */
const inkless = /[\n\p{Default_Ignorable_Code_Point}]/u;

/** What PDF/A has no place for in a text, whatever the font (ISO 19005-3, 6.2.11.7.2). */
const refused = /[\0\uFEFF\uFFFE]/g;

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

const plain = /^[\n -~]*$/;

/** What is not ASCII, with what may belong to it before and after: all else are characters of their own, and most. */
const beyondAscii = /[\n -~]?(?:[^\n -~][\n -~]?)+/g;

/** Longer runs than this, in characters, are given places to break: an address, a made-up word. */
const UNBROKEN = 24;
const longRun = new RegExp(`[^\\s\\u200B]{${UNBROKEN},}`, "gu");

/** Whether there may be one: most texts have none, and are told from those that have in a fraction of the time. */
function mayRunLong(text: string): boolean {
  let since = 0;
  for (let at = 0; at < text.length && since < UNBROKEN; at += 1) {
    const unit = text.charCodeAt(at);
    since = unit === 32 || unit === 10 ? 0 : since + 1;
  }
  return since >= UNBROKEN;
}

/** `[U+4E2D]`, with a place to break after it. */
function code(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `[U+${hex}]\u200B`;
}

function inked(cluster: string): string[] {
  return [...cluster].filter((character) => !inkless.test(character));
}

/**
 * Makes texts printable in fonts that do not have every script: a character that none of the
 * fonts has stands there by its code, `[U+4E2D]`, and is never left out. A character with marks
 * needs all of them in one font.
 */
export function printer(maps: readonly CharacterMap[]): {
  print: (text: string) => string;
  /** The characters that had to be given by their codes so far. */
  missing: Set<string>;
} {
  const missing = new Set<string>();
  const has = (map: CharacterMap, character: string) =>
    hasGlyph(map, character.codePointAt(0) ?? 0);

  function printCluster(cluster: string): string {
    const characters = inked(cluster);
    if (maps.some((map) => characters.every((character) => has(map, character)))) return cluster;
    const base = maps.find((map) => characters[0] !== undefined && has(map, characters[0]));
    return characters
      .map((character) => {
        if (base && has(base, character)) return character;
        missing.add(character);
        return code(character);
      })
      .join("");
  }

  const clusters = (run: string) =>
    Array.from(graphemes.segment(run), ({ segment }) => printCluster(segment)).join("");
  const known = new Map<string, string>();
  /** The same short runs, such as a quotation mark between two letters, stand in a report thousands of times. */
  function clustersOnce(run: string): string {
    if (run.length > 4) return clusters(run);
    const printed = known.get(run) ?? clusters(run);
    known.set(run, printed);
    return printed;
  }
  const hasAscii = maps.some((map) => ascii.every((character) => has(map, character)));

  function print(text: string): string {
    const allowed = text.replaceAll(refused, code);
    const broken = mayRunLong(allowed) ? allowed.replaceAll(longRun, breakable) : allowed;
    if (hasAscii && plain.test(broken)) return broken;
    return hasAscii ? broken.replaceAll(beyondAscii, clustersOnce) : clusters(broken);
  }
  return { print, missing };
}

/** Puts a place to break (U+200B) after every eighth character, and after a slash, of a long run. */
function breakable(run: string): string {
  let since = 0;
  return Array.from(graphemes.segment(run), ({ segment }) => {
    since += 1;
    if (since < 8 && segment !== "/") return segment;
    since = 0;
    return `${segment}\u200B`;
  }).join("");
}
