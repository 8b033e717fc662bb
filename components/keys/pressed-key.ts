type Press = Pick<KeyboardEvent, "key" | "code">;

/**
 * The key that was pressed, as the table has it: on a keyboard of another alphabet a letter stands for the Latin one
 * on the same key, as an Arabic keyboard's ؤ for C.
 */
export function pressedKey({ key, code }: Press): string {
  const isOther = [...key].length === 1 && key > "\u007f";
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return isOther && letter ? letter.toLowerCase() : key;
}
