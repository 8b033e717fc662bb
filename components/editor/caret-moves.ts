/** Where a key takes the caret: `left` and `right` are what one sees, whichever way the text runs. */
export interface Move {
  extend: boolean;
  direction: "left" | "right" | "forward" | "backward";
  by: "character" | "word" | "line" | "lineboundary" | "sentence" | "paragraph" | "page" | "text";
}

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

const sideways = { ArrowLeft: "left", ArrowRight: "right" } as const;
const upright = { ArrowUp: "backward", ArrowDown: "forward" } as const;
const pages = { PageUp: "backward", PageDown: "forward" } as const;
const ends = { Home: "backward", End: "forward" } as const;

function of<T extends object>(table: T, key: string): T[keyof T] | undefined {
  return Object.hasOwn(table, key) ? table[key as keyof T] : undefined;
}

/**
 * What a key press does to the caret, as in the text fields of the system; undefined where it is for
 * something else. Alt with up and down goes by sentences, which no system has a key for.
 * @param isMac whether words go with Alt and ends with Cmd
 */
export function moveOf(press: Press, isMac: boolean): Move | undefined {
  const { key, shiftKey: extend, ctrlKey, altKey, metaKey } = press;
  const [wordKey, farKey] = isMac ? [altKey, metaKey] : [ctrlKey, ctrlKey];
  const side = of(sideways, key);
  if (side) {
    if (isMac ? ctrlKey : metaKey) return undefined;
    if (isMac && metaKey) return { extend, direction: side, by: "lineboundary" };
    if (wordKey) return { extend, direction: side, by: "word" };
    // Alt alone with an arrow is the browser's way back.
    if (!altKey) return { extend, direction: side, by: "character" };
    return extend ? { extend, direction: side, by: "sentence" } : undefined;
  }
  const way = of(upright, key);
  if (way) {
    if (altKey) return { extend, direction: way, by: "sentence" };
    if (farKey) return { extend, direction: way, by: isMac ? "text" : "paragraph" };
    return ctrlKey || metaKey ? undefined : { extend, direction: way, by: "line" };
  }
  const page = of(pages, key);
  // With Ctrl it is the browser's, for its tabs.
  if (page)
    return ctrlKey || altKey || metaKey ? undefined : { extend, direction: page, by: "page" };
  const end = of(ends, key);
  if (!end || altKey || metaKey) return undefined;
  return { extend, direction: end, by: ctrlKey ? "text" : "lineboundary" };
}

/** Whether a key press marks all there is, as in the text fields of the system. */
export function marksAll(press: Press & Pick<KeyboardEvent, "code">, isMac: boolean): boolean {
  const { key, code, ctrlKey, altKey, metaKey, shiftKey } = press;
  const isAlone = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code === "KeyA" && "a";
  return isAlone && !altKey && !shiftKey && letter === "a";
}

/**
 * Where the caret goes by a sentence (UTF-16 offsets): back to where the one it is in begins, or the
 * one before; on to where the next begins, or, where words are being marked, to where its own ends.
 * @param sentences in the order of the text
 */
export function sentenceTarget(
  sentences: readonly { start: number; end: number }[],
  offset: number,
  isForward: boolean,
  extend: boolean,
): number | undefined {
  if (!isForward) return sentences.findLast(({ start }) => start < offset)?.start;
  if (extend) return sentences.find(({ end }) => end > offset)?.end;
  return sentences.find(({ start }) => start > offset)?.start;
}
