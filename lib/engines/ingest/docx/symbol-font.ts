/** The characters of Symbol from 0x20 on, as Adobe's encoding has them (“symbol.txt” of Unicode's vendor tables). */
const symbol = [
  " !∀#∃%&∋()∗+,−./0123456789:;<=>?",
  "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
  "\uFFFDαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\uFFFD",
  "\uFFFD".repeat(32),
  "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\uFFFD\uFFFD↵",
  "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓",
].join("");

/** What word processors put in of Wingdings by themselves, and ticks, boxes and bullets. */
const wingdings: Record<number, string> = {
  74: "☺",
  75: "😐",
  76: "☹",
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  118: "❖",
  167: "▪",
  168: "◻",
  216: "➢",
  223: "←",
  224: "→",
  225: "↑",
  226: "↓",
  231: "⇦",
  232: "➔",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

const NONE = "\uFFFD";

/**
 * The character that a symbol font draws for a code (ECMA-376 part 1, 17.3.3.30); U+FFFD where it is not known.
 * @param code hexadecimal, by itself or in the private range from F000 on
 */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const number = Number.parseInt(code ?? "", 16);
  const place = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
  if (/^symbol$/i.test(font ?? "")) return symbol[place - 0x20] ?? NONE;
  if (/^wingdings$/i.test(font ?? "")) return wingdings[place] ?? NONE;
  // Another font's own character, where it is one of Unicode's.
  const isCharacter = number >= 0x20 && number < 0xd800;
  return isCharacter ? String.fromCharCode(number) : NONE;
}
