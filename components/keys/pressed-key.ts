type Press = Pick<KeyboardEvent, "key" | "code" | "shiftKey">;

/** The signs of other alphabets that are a sign of the table by another shape. */
const sameSign: Readonly<Record<string, string>> = { "؟": "?", "？": "?" };

/** What the keys of an English keyboard say that are no letters, alone and with Shift. */
const signsAt: Readonly<Record<string, readonly [string, string]>> = { Slash: ["/", "?"] };

/**
 * The key that was pressed, as the table has it: a letter is small, and large with Shift, whatever Caps Lock says;
 * on a keyboard of another alphabet it is the Latin one on the same key, as an Arabic keyboard's ؤ for C, or its لا,
 * which is two letters, for B.
 */
export function pressedKey({ key, code, shiftKey }: Press): string {
  const sign = sameSign[key];
  if (sign) return sign;
  const isOther = key > "\u007f";
  const [, onKey] = /^Key([A-Z])$/.exec(code) ?? [];
  const letter = /^[a-z]$/i.test(key) ? key : isOther ? onKey : undefined;
  if (letter) return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
  return (isOther && signsAt[code]?.[shiftKey ? 1 : 0]) || key;
}
