import { ERASED } from "./erased.ts";

/** How much of a quoted text a sentence shows, in characters. */
const QUOTED_LENGTH = 120;

/** A text in quotation marks, on one line, cut short where it is long. */
export function quoted(text: string): string {
  if (text === ERASED) return text;
  const inner = text.replaceAll("\n", " ").replaceAll("“", "‘").replaceAll("”", "’");
  const characters = [...inner];
  const shown = characters.slice(0, QUOTED_LENGTH).join("");
  return `“${shown}${characters.length > QUOTED_LENGTH ? "…" : ""}”`;
}

/** Several things as English lists them. */
export function list(words: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(words);
}

/** A sentence with a full stop where it has none of its own, be it before closing quotation marks. */
export function closed(sentence: string): string {
  return /(?:…|[.!?؟。]”?)$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** `reason` closes a sentence, with its own full stop where it has none. */
export function because(reason: string): string {
  return reason === "" ? "." : closed(`: ${reason}`);
}

/** What became of words: others, nothing, or something where there was nothing. */
export function became({ removed, added }: { removed: string; added: string }): string {
  if (removed === "") return `${quoted(added)} was added`;
  if (added === "") return `${quoted(removed)} was taken out`;
  return `${quoted(removed)} became ${quoted(added)}`;
}

/** What came with a file, for the end of a clause. */
export function broughtAlong(brought: readonly { kind: string }[] | undefined): string {
  const count = (kind: string) => (brought ?? []).filter((one) => one.kind === kind).length;
  const said = (["comment", "suggestion"] as const).flatMap((kind) => {
    const number = count(kind);
    return number > 0 ? [`${number} ${kind}${number === 1 ? "" : "s"}`] : [];
  });
  return said.length === 0 ? "" : `, with the file’s ${list(said)}`;
}
