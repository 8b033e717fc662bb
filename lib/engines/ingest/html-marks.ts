import { followable } from "./followable.ts";
import { bold, code, italic } from "./html-elements.ts";
import type { DraftLink } from "./importer.ts";
import type { StyleHints } from "./style-hints.ts";
import type { TiptapMark } from "./tiptap-document.ts";

const digits = /^\d{1,4}$/;
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits that are written above the line stay apart from the number that they follow. */
export const raiseDigits = (text: string): string =>
  digits.test(text) ? text.replace(/\d/g, (digit) => raised.charAt(Number(digit))) : text;

/** Where Google's documents and mails send a reader through. */
const through = /^https:\/\/www\.google\.com\/url\?/;

/** A link's whole address; as it stands where there is nothing to count it from. */
function addressOf(href: string, page: string | undefined): string {
  const meant = through.test(href) ? URL.parse(href)?.searchParams.get("q") : undefined;
  if (meant && followable.test(meant)) return meant;
  if (href === "" || page === undefined || followable.test(href)) return href;
  return URL.parse(href, page)?.href ?? href;
}

/** Which marks the elements that are open give to the text in them. */
export function htmlMarks(links: DraftLink[], address?: string) {
  let state: { bold: boolean; italic: boolean; code: boolean; raised: boolean; link?: DraftLink } =
    {
      bold: false,
      italic: false,
      code: false,
      raised: false,
    };

  /** Takes an element's beginning; what is given back takes its end. */
  function begin(name: string, href: string | undefined, hints: StyleHints): () => void {
    const before = state;
    state = { ...state };
    if (bold.has(name)) state.bold = true;
    if (italic.has(name)) state.italic = true;
    if (code.has(name)) state.code = true;
    if (name === "sup" || hints.isRaised) state.raised = true;
    if (hints.bold !== undefined) state.bold = hints.bold;
    if (hints.italic !== undefined) state.italic = hints.italic;
    const url = addressOf(href?.trim() ?? "", address);
    const link = name === "a" && followable.test(url) ? { url, text: "" } : undefined;
    if (name === "a") state.link = link;
    return () => {
      state = before;
      if (link && link.text.trim() !== "") links.push({ ...link, text: link.text.trim() });
    };
  }

  /** The marks at this point, in the order in which the editor's schema keeps them. */
  function marks(): TiptapMark[] {
    if (state.code) return [{ type: "code" }];
    const open: TiptapMark[] = [];
    if (state.link) open.push({ type: "link", attrs: { href: state.link.url } });
    if (state.bold) open.push({ type: "bold" });
    if (state.italic) open.push({ type: "italic" });
    return open;
  }

  /** A stretch of text as it is to be read at this point; a link around it learns its words. */
  function take(text: string): string {
    if (state.link) state.link.text += text.replace(/\s+/g, " ");
    return state.raised ? raiseDigits(text) : text;
  }

  return { begin, marks, take };
}
