/** Which characters a font has a glyph for: first and last code point of each run, sorted. */
export type CharacterMap = readonly (readonly [first: number, last: number])[];

/** Where the table with this tag begins (OpenType 1.9, "Table directory"). */
function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`This font has no ${tag} table.`);
}

/** Format 12: groups of code points, of any plane. */
function readGroups(font: Buffer, at: number): [number, number][] {
  const count = font.readUInt32BE(at + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/** Format 4: segments of the basic plane. Segments without glyphs of their own are not used by it. */
function readSegments(font: Buffer, at: number): [number, number][] {
  const bytes = font.readUInt16BE(at + 6);
  return Array.from({ length: bytes / 2 }, (_, index) => {
    const last = font.readUInt16BE(at + 14 + index * 2);
    return [font.readUInt16BE(at + 16 + bytes + index * 2), last];
  });
}

/**
 * Reads a TrueType font's `cmap` (OpenType 1.9, "cmap"), format 12 where there is one, else 4.
 * A character that it maps to the missing glyph counts as there: our fonts have none of those.
 */
export function readCharacterMap(font: Buffer): CharacterMap {
  const cmap = tableOffset(font, "cmap");
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    return { at, format: font.readUInt16BE(at) };
  });
  const full = subtables.find(({ format }) => format === 12);
  const basic = subtables.find(({ format }) => format === 4);
  if (full) return readGroups(font, full.at);
  if (basic) return readSegments(font, basic.at).filter(([first]) => first !== 0xffff);
  throw new Error("This font maps characters in no form that is read here.");
}

/** Whether the font has a glyph for a code point. */
export function hasGlyph(map: CharacterMap, codePoint: number): boolean {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = map[middle] ?? [0, -1];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
