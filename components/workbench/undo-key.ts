interface Pressed {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The letter on the key: where the layout has another script, the one that stands there in Latin. */
function letterOf({ key, code }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? "";
}

/**
 * What a press of keys asks for: Z, alone or with Ctrl or Cmd, to take back; the same with Shift, or Ctrl-Y, to do
 * again. Undefined where it asks for neither.
 */
export function undoKeyOf(pressed: Pressed): "undo" | "redo" | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (altKey) return undefined;
  const letter = letterOf(pressed);
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !metaKey && !shiftKey ? "redo" : undefined;
}
