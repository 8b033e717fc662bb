/**
 * What people write in notes: paragraphs and lists of words, some of them bold, italic, a link, or the name of a
 * member. The shape is that of the editor's documents, so that it needs no translation; it holds nothing else.
 */

export type Mark =
  | { type: "bold" }
  | { type: "italic" }
  | { type: "link"; attrs: { href: string } };

export interface Words {
  type: "text";
  text: string;
  marks?: Mark[];
}

/** A member of the newsroom, as they were called when they were named. */
export interface Mention {
  type: "mention";
  attrs: { id: string; label: string };
}

export type Inline = Words | Mention | { type: "hardBreak" };

export interface Paragraph {
  type: "paragraph";
  content?: Inline[];
}

export interface ListItem {
  type: "listItem";
  content: Block[];
}

export interface List {
  type: "bulletList" | "orderedList";
  content: ListItem[];
}

export type Block = Paragraph | List;

export interface RichText {
  type: "doc";
  content: Block[];
}

/** A note as it is kept: its words, and beside them its shape where it has one that plain lines have not. */
export interface Note {
  text: string;
  document: RichText | null;
}

/** How deep lists may lie in one another. */
export const MAX_LIST_DEPTH = 4;
export const MAX_HREF_LENGTH = 2_000;

/** Whether an address may be linked to: on the web, or by e-mail, and nowhere else. */
export function isSafeHref(href: string): boolean {
  if (href.length > MAX_HREF_LENGTH || !/^(https?:\/\/|mailto:)[^\s]+$/i.test(href)) return false;
  return URL.canParse(href);
}

/** What somebody typed as an address, with what is usually left out; undefined where it is none. */
export function hrefOf(typed: string): string | undefined {
  const address = typed.trim();
  if (isSafeHref(address)) return address;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  const web = `https://${address}`;
  return /^[^\s/:]+\.[^\s:]{2,}/.test(address) && isSafeHref(web) ? web : undefined;
}

const linkIn = ({ marks = [] }: Words) => marks.find((mark) => mark.type === "link")?.attrs.href;

/** The words of a line; a link is told with its address, where the words are not the address. */
function plainLine(content: readonly Inline[] = []): string {
  return content
    .map((node, index) => {
      if (node.type === "hardBreak") return "\n";
      if (node.type === "mention") return `@${node.attrs.label}`;
      const href = linkIn(node);
      const next = content[index + 1];
      // A link whose words are partly bold is several pieces: its address stands behind the last.
      const goesOn = next?.type === "text" && linkIn(next) === href;
      const isTold = href === undefined || goesOn || saysAddress(content, index, href);
      return isTold ? node.text : `${node.text} (${href.replace(/^mailto:/i, "")})`;
    })
    .join("");
}

/** Whether the words of a link, up to this piece, are its address. */
function saysAddress(content: readonly Inline[], index: number, href: string): boolean {
  let words = "";
  for (let at = index; at >= 0; at -= 1) {
    const node = content[at];
    if (node?.type !== "text" || linkIn(node) !== href) break;
    words = node.text + words;
  }
  const bare = (address: string) =>
    address.replace(/^(https?:\/\/|mailto:)/i, "").replace(/\/$/, "");
  return bare(words) === bare(href);
}

function plainBlock(block: Block, indent: string): string[] {
  if (block.type === "paragraph")
    return plainLine(block.content)
      .split("\n")
      .map((line) => indent + line);
  return block.content.flatMap((item, index) => {
    const sign = block.type === "bulletList" ? "• " : `${index + 1}. `;
    const inner = " ".repeat(sign.length);
    return item.content
      .flatMap((part) => plainBlock(part, inner))
      .map((line, number) => indent + (number === 0 ? sign + line.slice(inner.length) : line));
  });
}

/** The words alone, line by line, for the search, the record and all that shows no shape. */
export function plainText({ content }: RichText): string {
  return content
    .flatMap((block) => plainBlock(block, ""))
    .join("\n")
    .trim();
}

/** Plain words as a document: a paragraph a line. */
export function richTextOf(text: string): RichText {
  const line = (words: string): Paragraph =>
    words === ""
      ? { type: "paragraph" }
      : { type: "paragraph", content: [{ type: "text", text: words }] };
  return { type: "doc", content: text.split("\n").map(line) };
}

const isEmptyLine = (block: Block | undefined) =>
  block?.type === "paragraph" && plainLine(block.content).trim() === "";

/** Without the empty lines at its beginning and end. */
export function trimmed({ type, content }: RichText): RichText {
  const first = content.findIndex((block) => !isEmptyLine(block));
  const last = content.findLastIndex((block) => !isEmptyLine(block));
  return { type, content: first < 0 ? [] : content.slice(first, last + 1) };
}

/** Whether a document says no more than its words do, line by line. */
export function isPlain({ content }: RichText): boolean {
  return content.every(
    (block) =>
      block.type === "paragraph" &&
      (block.content ?? []).every((node) => node.type === "text" && !node.marks?.length),
  );
}

/** A document as it is kept. */
export function noteOf(document: RichText): Note {
  const whole = trimmed(document);
  return { text: plainText(whole), document: isPlain(whole) ? null : whole };
}

function mentionsIn(blocks: readonly Block[]): Mention[] {
  return blocks.flatMap((block) =>
    block.type === "paragraph"
      ? (block.content ?? []).filter((node) => node.type === "mention")
      : block.content.flatMap((item) => mentionsIn(item.content)),
  );
}

/** Whom a document names, each once. */
export function mentionedIn(document: RichText | null): string[] {
  return [...new Set(mentionsIn(document?.content ?? []).map(({ attrs }) => attrs.id))];
}

/** The same with each member called by their name of now. */
export function withNames(document: RichText, nameOf: (id: string) => string): RichText {
  const inBlock = (block: Block): Block =>
    block.type === "paragraph"
      ? {
          ...block,
          ...(block.content
            ? {
                content: block.content.map((node) =>
                  node.type === "mention"
                    ? { ...node, attrs: { id: node.attrs.id, label: nameOf(node.attrs.id) } }
                    : node,
                ),
              }
            : {}),
        }
      : {
          ...block,
          content: block.content.map((item) => ({ ...item, content: item.content.map(inBlock) })),
        };
  return { ...document, content: document.content.map(inBlock) };
}
