import type { ListType } from "../document-builder.ts";
import { readXml } from "./xml.ts";

/** How the items of one depth of a list are told. */
interface Level {
  format?: string;
  /** What is shown before an item. */
  mark?: string;
  start: number;
}

interface NumberedList {
  levels: string;
  starts: Map<number, number>;
}

/** An item of a list, and which number it has. */
export interface ListItem {
  type: ListType;
  number: number;
}

const whole = (value: string | undefined): number => Math.trunc(Number(value ?? "")) || 0;

/**
 * Reads `numbering.xml`; what is given back counts the items of each list as they come, and gives
 * none for a paragraph that is of no list. One whose bullet is blank goes on with the item before it.
 */
export function readNumbering(
  bytes: Uint8Array | undefined,
): (list: string | undefined, level: number) => ListItem | "goes on" | undefined {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, NumberedList>();
  if (bytes) readDefinitions(bytes, definitions, lists);
  const counts = new Map<string, number[]>();

  return (id, level) => {
    const list = lists.get(id ?? "");
    if (id === undefined || !list) return undefined;
    const { format, mark, start } = definitions.get(list.levels)?.get(level) ?? { start: 1 };
    if (format === "none") return undefined;
    if (format === "bullet" && mark?.trim() === "") return "goes on";
    const count = counts.get(id) ?? [];
    counts.set(id, count);
    count.length = Math.min(count.length, level + 1);
    const number = (count[level] ?? (list.starts.get(level) ?? start) - 1) + 1;
    count[level] = number;
    return { type: format === "bullet" ? "bulletList" : "orderedList", number };
  };
}

function readDefinitions(
  bytes: Uint8Array,
  definitions: Map<string, Map<number, Level>>,
  lists: Map<string, NumberedList>,
): void {
  let levels = new Map<number, Level>();
  let level: Level = { start: 1 };
  let list: NumberedList = { levels: "", starts: new Map() };
  let overridden = 0;
  readXml(bytes, {
    open({ name, attribute }) {
      const value = attribute("w:val");
      if (name === "w:abstractNum") {
        levels = new Map();
        definitions.set(attribute("w:abstractNumId") ?? "", levels);
      } else if (name === "w:lvl") {
        level = { start: 1 };
        levels.set(whole(attribute("w:ilvl")), level);
      } else if (name === "w:start") level.start = whole(value);
      else if (name === "w:numFmt") level.format = value;
      else if (name === "w:lvlText") level.mark = value;
      else if (name === "w:num") {
        // A level that a list redefines is not one of the definition's.
        levels = new Map();
        list = { levels: "", starts: new Map() };
        lists.set(attribute("w:numId") ?? "", list);
      } else if (name === "w:abstractNumId") list.levels = value ?? "";
      else if (name === "w:lvlOverride") overridden = whole(attribute("w:ilvl"));
      else if (name === "w:startOverride") list.starts.set(overridden, whole(value));
    },
  });
}
