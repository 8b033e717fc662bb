import { type Token, Tokenizer, TokenizerMode } from "parse5";
import type { Tally } from "#lib/core/text/settle.ts";
import { documentBuilder } from "./document-builder.ts";
import { flowingText } from "./flowing-text.ts";
import { type Beside, besideRemarks, besideText } from "./html-beside.ts";
import { breaking, empty, endsDrawing, endsRuby, heldAsText, leftOut } from "./html-elements.ts";
import { htmlMarks } from "./html-marks.ts";
import type { DraftLink } from "./importer.ts";
import { listLevels } from "./list-levels.ts";
import { openElements } from "./open-elements.ts";
import { type StyleHints, styleHints } from "./style-hints.ts";
import type { TiptapNode } from "./tiptap-document.ts";

/** What a page says, as blocks of a document. */
export interface ReadPage {
  blocks: TiptapNode[];
  links: DraftLink[];
  pageTitle?: string;
  pictures: number;
  /** What was left out, a sentence each. */
  remarks: string[];
}

/** Elements in one another; what lies deeper gives its text and nothing else. */
const DEEPEST = 10_000;

const attribute = ({ attrs }: Token.TagToken, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/**
 * Reads HTML whose encoding is settled, in one pass over its tags.
 * @param address the page's own, where it is known: links without a site are counted from it
 */
export function readHtml(source: string, tally: Tally, address?: string): ReadPage {
  const links: DraftLink[] = [];
  const builder = documentBuilder(tally);
  const levels = listLevels(builder);
  const flow = flowingText();
  const marks = htmlMarks(links, address);
  const open = openElements();
  /** For each list that is open, and for the page: where its open item stands in `open`. */
  const items: number[] = [-1];
  let skipped: { name: string; depth: number } | undefined;
  let heading: { name: string; level: number } | undefined;
  let verbatim = 0;
  let wordItem: { level: number; marker: string } | undefined;
  let inMarker = false;
  let pageTitle = "";
  let pictures = 0;
  /** What is marked as deleted is no longer of the page's text. */
  let deleted = 0;
  const beside = new Set<Beside>();

  /** Ends the line of text at hand: it is a block of the document. */
  function flush(): void {
    const runs = flow.take();
    if (runs.length === 0) return;
    if (wordItem) {
      const isNumbered = /^\s*\(?\w{1,6}[.)]/.test(wordItem.marker);
      levels.item(wordItem.level - 1, isNumbered ? "orderedList" : "bulletList");
    } else levels.leave();
    if (verbatim > 0) builder.addBlock("codeBlock", runs, { language: null });
    else if (heading) builder.addBlock("heading", runs, { level: heading.level });
    else builder.addBlock("paragraph", runs);
  }

  /** A list or quotation, or an item. */
  function container(begin: () => void): () => void {
    levels.leave();
    begin();
    return () => {
      levels.leave();
      builder.end();
    };
  }

  function list(token: Token.TagToken): () => void {
    const start = Math.trunc(Number(attribute(token, "start") ?? 1)) || 1;
    const end = container(() =>
      token.tagName === "ol"
        ? builder.begin("orderedList", { start })
        : builder.begin("bulletList"),
    );
    items.push(-1);
    return () => {
      items.pop();
      end();
    };
  }

  /** An item ends where the next one of its list begins. */
  function closeItem(): void {
    const openItem = items.at(-1) ?? -1;
    if (openItem >= 0) open.closeTo(openItem);
  }

  function item(): () => void {
    items[items.length - 1] = open.depth();
    const end = container(() => builder.begin("listItem"));
    return () => {
      items[items.length - 1] = -1;
      end();
    };
  }

  /** What a breaking element is besides a break; gives what its end takes back. */
  function part(token: Token.TagToken, hints: StyleHints): () => void {
    const { tagName: name } = token;
    if (/^(?:ul|ol|menu|dir)$/.test(name)) return list(token);
    if (name === "li") return item();
    if (name === "blockquote") return container(() => builder.begin("blockquote"));
    if (/^h[1-6]$/.test(name)) {
      heading = { name, level: Number(name.charAt(1)) };
      return () => {
        heading = undefined;
      };
    }
    if (name === "pre") {
      verbatim += 1;
      return () => {
        verbatim -= 1;
      };
    }
    if (name === "p" && hints.listLevel) {
      wordItem = { level: hints.listLevel, marker: "" };
      return () => {
        wordItem = undefined;
      };
    }
    return () => undefined;
  }

  function beginBlock(token: Token.TagToken, hints: StyleHints): void {
    const { tagName: name } = token;
    if (name === "li") closeItem();
    open.close("p");
    if (heading && /^(?:p|h[1-6]|[uo]l|table)$/.test(name)) open.close(heading.name);
    flush();
    const endMarks = marks.begin(name, undefined, hints);
    const endPart = part(token, hints);
    open.push(name, () => {
      flush();
      endPart();
      endMarks();
    });
  }

  function beginInline(token: Token.TagToken, hints: StyleHints): void {
    const { tagName: name } = token;
    if (name === "a") open.close("a");
    const endMarks = marks.begin(name, attribute(token, "href"), hints);
    if (name === "del") beside.add("deleted");
    if (name === "del") deleted += 1;
    const isMarker = hints.isMarker && wordItem !== undefined;
    if (isMarker) inMarker = true;
    open.push(name, () => {
      if (isMarker) inMarker = false;
      if (name === "del") deleted -= 1;
      endMarks();
    });
  }

  function takeEmpty(name: string): void {
    if (name === "br" && verbatim > 0) flow.addVerbatim("\n");
    else if (name === "br") flow.addBreak();
    else if (name === "img") pictures += 1;
    else if (name === "hr") {
      open.close("p");
      flush();
      levels.leave();
      builder.addRule();
    }
  }

  const isRuby = () => skipped?.name === "rt" || skipped?.name === "rp";

  function begin(token: Token.TagToken): void {
    const { tagName: name } = token;
    const mode = heldAsText[name];
    if (mode && skipped?.name !== "svg") tokenizer.state = TokenizerMode[mode];
    const endsSkipped =
      (skipped?.name === "svg" && endsDrawing.test(name)) ||
      (skipped?.name === "p" && breaking.has(name)) ||
      (isRuby() && endsRuby.has(name));
    if (endsSkipped) skipped = undefined;
    if (skipped) {
      if (skipped.name === name) skipped.depth += 1;
      return;
    }
    if (empty.has(name)) takeEmpty(name);
    else beginElement(token);
  }

  function beginElement(token: Token.TagToken): void {
    const { tagName: name } = token;
    if (open.depth() >= DEEPEST) {
      if (breaking.has(name)) flush();
      return;
    }
    const hints = styleHints(attribute(token, "style"));
    const isHidden = hints.isHidden || attribute(token, "hidden") !== undefined;
    const isBeside = besideText(name, (one) => attribute(token, one), hints);
    if (isBeside) beside.add(isBeside);
    if (leftOut.has(name) || isHidden || isBeside) {
      if (breaking.has(name)) open.close("p");
      if (name === "picture") pictures += 1;
      skipped = { name, depth: 1 };
    } else if (breaking.has(name)) beginBlock(token, hints);
    else beginInline(token, hints);
  }

  function end(name: string): void {
    if (isRuby() && skipped?.name !== name && endsRuby.has(name)) skipped = undefined;
    if (!skipped) open.close(name);
    else if (skipped.name === name) {
      skipped.depth -= 1;
      if (skipped.depth === 0) skipped = undefined;
    }
  }

  function text(chars: string): void {
    if (skipped?.name === "title") pageTitle += chars;
    if (skipped || deleted > 0) return;
    if (inMarker && wordItem) wordItem.marker += chars;
    else if (verbatim > 0) flow.addVerbatim(chars);
    else flow.add(marks.take(chars), marks.marks());
  }

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: begin,
      onEndTag: ({ tagName }) => end(tagName),
      onCharacter: ({ chars }) => text(chars),
      onWhitespaceCharacter: ({ chars }) => text(chars),
      onNullCharacter: () => text("\uFFFD"),
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(source, true);
  open.closeTo(0);
  flush();
  levels.leave();
  const title = pageTitle.replace(/\s+/g, " ").trim();
  const page = { blocks: builder.finish(), links, pageTitle: title || undefined, pictures };
  return { ...page, remarks: besideRemarks(beside) };
}
