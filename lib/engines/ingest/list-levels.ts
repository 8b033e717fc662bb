import type { DocumentBuilder, ListType } from "./document-builder.ts";

/** No word processor has deeper lists. */
const DEEPEST = 9;

/** Builds lists of which only each item's depth is known, as word processors write them. */
export function listLevels(builder: DocumentBuilder) {
  const open: ListType[] = [];

  /** Ends the innermost list with the item that is open in it. */
  function endList(): void {
    builder.end();
    builder.end();
    open.pop();
  }

  /**
   * Begins an item; the next block is its text.
   * @param level how deep it lies, 0 for the outermost list
   * @param start the number of the first item of a numbered list
   */
  function item(level: number, type: ListType, start = 1): void {
    const depth = Math.min(level, DEEPEST) + 1;
    while (open.length > depth || (open.length === depth && open.at(-1) !== type)) endList();
    if (open.length === depth) builder.end();
    while (open.length < depth) {
      builder.begin(type, type === "orderedList" ? { start } : undefined);
      open.push(type);
      if (open.length < depth) builder.begin("listItem");
    }
    builder.begin("listItem");
  }

  /** Ends the lists that lie deeper: the next block is of the item that is open at this depth. */
  function goOn(level: number): void {
    while (open.length > Math.min(level, DEEPEST) + 1) endList();
  }

  /** Ends every list: what follows is no item. */
  function leave(): void {
    while (open.length > 0) endList();
  }

  return { item, goOn, leave };
}
