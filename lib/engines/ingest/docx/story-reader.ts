import { raiseDigits } from "../html-marks.ts";
import { MAX_DRAFT_CHARACTERS, refuseDraft } from "../limits.ts";
import type { TiptapMark } from "../tiptap-document.ts";
import { dateOf } from "./dates.ts";
import { equationReader } from "./equation.ts";
import { openLinks } from "./links.ts";
import { openParagraphs } from "./open-paragraphs.ts";
import {
  plainLook,
  type RunLook,
  revisionOf,
  takeLook,
  takeProperty,
} from "./paragraph-properties.ts";
import type { Anchor, Revision, Story } from "./story.ts";
import { symbolOf } from "./symbol-font.ts";
import { readXml, type XmlElement } from "./xml.ts";

/** Earlier properties, a second telling of what was just told, how words are spoken: none is the text's. */
const notRead =
  /^(?:w:(?:p|r|sect|tbl|tc|tr|tblGrid|numbering)PrChange|w:(?:tblGridChange|numberingChange|sectPr|rt)|mc:Fallback)$/;

/** Paragraphs, runs and marks; a long book has some hundred thousand. */
const MAX_PARTS = 1_000_000;

const isProperties = /^w:(?:p|r|tr|tbl|tc)Pr$/;
const isText = /^(?:w:t|w:delText|m:t|w:instrText)$/;
const isStory = /^w:(?:body|footnote|endnote|comment)$/;

/** Characters that are elements of their own. */
const characters: Record<string, string> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "\u00AD",
};

/** What the parts of a document share while they are read. */
export interface ReadingContext {
  targets: ReadonlyMap<string, string>;
  /** Called where the text names a note; gives the note's mark. */
  nameNote?: (kind: "footnote" | "endnote", id: string, change: Partial<Revised>) => string;
  /** Called for each picture, and where text is hidden. */
  leaveOut?: (what: "picture" | "hidden text") => void;
  /** How a run looks by its style. */
  lookOf?: (style: string) => Partial<RunLook> | undefined;
}

export interface Revised {
  inserted: Revision;
  deleted: Revision;
}

/** Reads a part of a Word document that holds text: the body, the notes, or the comments. */
export function readStories(bytes: Uint8Array, context: ReadingContext): Story[] {
  const stories: Story[] = [];
  const path: string[] = [];
  /** The properties that are being read: a paragraph's, or those of its end within them. */
  const properties: string[] = [];
  const open = openParagraphs((paragraph) => stories.at(-1)?.paragraphs.push(paragraph));
  const equation = equationReader();
  const links = openLinks(context.targets);
  const inserted: Revision[] = [];
  const deleted: Revision[] = [];
  let loose: Anchor[] = [];
  let look: RunLook = plainLook;
  let skipping = 0;
  let collected: string | undefined;
  let keepsSpace = false;
  let isPrompt = false;
  let isNewPage = false;
  let characterCount = 0;
  let partCount = 0;

  function change(): Partial<Revised> {
    const [ins, del] = [inserted.at(-1), deleted.at(-1)];
    return { ...(ins && { inserted: ins }), ...(del && { deleted: del }) };
  }

  /** Every paragraph, run and mark is kept until the text is put together. */
  function countPart(): void {
    partCount += 1;
    if (partCount > MAX_PARTS) refuseDraft("This document has far more parts than a text has.");
  }

  function marks(): TiptapMark[] {
    const url = links.current();
    const found: TiptapMark[] = url ? [{ type: "link", attrs: { href: url } }] : [];
    if (look.bold) found.push({ type: "bold" });
    if (look.italic) found.push({ type: "italic" });
    return found;
  }

  function add(text: string): void {
    if (text === "") return;
    if (look.hidden) {
      context.leaveOut?.("hidden text");
      return;
    }
    countCharacters(text);
    countPart();
    const shown = look.raised ? raiseDigits(text) : text;
    if (isNewPage) open.current()?.items.push({ text: "\n", marks: [], ...change() });
    isNewPage = false;
    open.current()?.items.push({ text: shown, marks: marks(), ...change() });
  }

  function countCharacters(text: string): void {
    characterCount += text.length;
    // The text without its changes is counted when it is known; this bounds what is kept till then.
    if (characterCount > MAX_DRAFT_CHARACTERS * 3) {
      refuseDraft("This draft has more than the 1,000,000 characters that can be imported.");
    }
  }

  function anchor(comment: string | undefined, edge: Anchor["edge"]): void {
    if (comment === undefined) return;
    countPart();
    (open.current()?.items ?? loose).push({ comment, edge });
  }

  function noteReference(kind: "footnote" | "endnote", id: string | undefined): void {
    if (id !== undefined) add(context.nameNote?.(kind, id, change()) ?? "");
  }

  function beginText(element: XmlElement): void {
    collected = "";
    keepsSpace = element.attribute("xml:space") === "preserve";
  }

  /** A new page or column parts words, where there are any on both sides. */
  function takeBreak(type: string | undefined): void {
    if (type !== "page" && type !== "column") add("\n");
    else isNewPage = open.hasWords();
  }

  /** What stands in the text itself, and is no property. */
  function takeContent(element: XmlElement): void {
    const { name, attribute } = element;
    const char = path.at(-2) === "w:r" ? characters[name] : undefined;
    if (char) add(char);
    else if (isText.test(name)) beginText(element);
    else if (name === "w:br") takeBreak(attribute("w:type"));
    else if (name === "w:sym") add(symbolOf(attribute("w:font"), attribute("w:char")));
    else if (name === "w:fldChar") links.field(attribute("w:fldCharType"));
    else if (name === "w:fldSimple") links.beginField(attribute("w:instr"));
    else if (name === "w:hyperlink") links.beginElement(attribute("r:id"));
    else if (name === "w:commentRangeStart") anchor(attribute("w:id"), "start");
    else if (name === "w:commentRangeEnd") anchor(attribute("w:id"), "end");
    else if (name === "w:commentReference") anchor(attribute("w:id"), "point");
    else if (name === "w:footnoteReference") noteReference("footnote", attribute("w:id"));
    else if (name === "w:endnoteReference") noteReference("endnote", attribute("w:id"));
    else if (name === "a:blip" || name === "v:imagedata") context.leaveOut?.("picture");
  }

  function beginPart(element: XmlElement): void {
    const { name, attribute } = element;
    if (name === "w:p") {
      countPart();
      open.begin({ items: loose, id: attribute("w14:paraId") });
      loose = [];
      isNewPage = false;
    } else if (name === "w:r" || name === "m:r") look = { ...plainLook };
    else if (name === "w:ins" || name === "w:moveTo") inserted.push(revisionOf(element));
    else if (name === "w:del" || name === "w:moveFrom") deleted.push(revisionOf(element));
    else if (isStory.test(name)) {
      const [id = "", author = ""] = [attribute("w:id"), attribute("w:author")];
      stories.push({ id, author, at: dateOf(attribute("w:date")), paragraphs: [] });
    } else takeContent(element);
  }

  function begin(element: XmlElement): void {
    path.push(element.name);
    if (skipping > 0 || notRead.test(element.name)) {
      skipping += 1;
      return;
    }
    // What asks to be written over is nobody's text.
    if (element.name === "w:showingPlcHdr") isPrompt = true;
    if (element.name === "w:sdtContent" && isPrompt) {
      [isPrompt, skipping] = [false, 1];
      return;
    }
    if (equation.isOpen() || element.name === "m:oMath") equation.begin(element);
    if (properties.length > 0) takeFromProperties(element);
    else if (!isProperties.test(element.name)) beginPart(element);
    if (isProperties.test(element.name)) properties.push(element.name);
  }

  function takeFromProperties(element: XmlElement): void {
    const paragraph = open.current();
    const isChange = /^w:(?:ins|del|moveFrom|moveTo)$/.test(element.name);
    if (properties[0] === "w:rPr" && element.name === "w:rStyle") {
      Object.assign(look, context.lookOf?.(element.attribute("w:val") ?? ""));
    } else if (properties[0] === "w:rPr") takeLook(look, element);
    // A change told elsewhere than among the properties of the paragraph's end is one of its list.
    else if (properties[0] === "w:pPr" && paragraph && (!isChange || properties[1] === "w:rPr")) {
      takeProperty(paragraph, element);
    }
  }

  function endStory(): void {
    for (const one of loose.splice(0)) stories.at(-1)?.paragraphs.at(-1)?.items.push(one);
  }

  function endText(name: string): void {
    const text = (collected ?? "").replace(/[\t\r\n]+/g, " ");
    collected = undefined;
    if (name === "w:instrText") links.instruct(text);
    else if (equation.isOpen()) {
      countCharacters(text);
      equation.add(text);
    } else add(keepsSpace || name === "m:t" ? text : text.trim());
  }

  function end(name: string): void {
    path.pop();
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    endPart(name);
    const line = equation.isOpen() ? equation.end() : undefined;
    if (line) add(line);
  }

  function endPart(name: string): void {
    if (properties.length > 0) {
      if (isProperties.test(name)) properties.pop();
    } else if (collected !== undefined && isText.test(name)) endText(name);
    else if (name === "w:p") open.end();
    else if (name === "w:hyperlink" || name === "w:fldSimple") links.endElement();
    else if (name === "w:ins" || name === "w:moveTo") inserted.pop();
    else if (name === "w:del" || name === "w:moveFrom") deleted.pop();
    else if (isStory.test(name)) endStory();
  }

  readXml(bytes, {
    open: begin,
    close: end,
    text: (text) => {
      if (collected !== undefined && skipping === 0) collected += text;
    },
  });
  return stories;
}
