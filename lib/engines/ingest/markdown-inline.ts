import type { Token } from "markdown-it";
import { followable } from "./followable.ts";
import type { DraftLink } from "./importer.ts";
import type { Run } from "./inline-runs.ts";
import type { TiptapMark } from "./tiptap-document.ts";

/** Reads the inline tokens of one block: adds its runs to `runs`, and the addresses in it to `links`. */
export function readInline(tokens: readonly Token[], runs: Run[], links: DraftLink[]): void {
  let bold = 0;
  let italic = 0;
  let link: DraftLink | undefined;

  /** The marks at this point, in the order in which the editor's schema keeps them. */
  function marks(): TiptapMark[] {
    const open: TiptapMark[] = [];
    if (link) open.push({ type: "link", attrs: { href: link.url } });
    if (bold > 0) open.push({ type: "bold" });
    if (italic > 0) open.push({ type: "italic" });
    return open;
  }

  function add(run: Run): void {
    runs.push(run);
    if (link) link.text += run.text;
  }

  for (const token of tokens) {
    const { type, nesting, content } = token;
    if (type === "strong_open" || type === "strong_close") bold += nesting;
    else if (type === "em_open" || type === "em_close") italic += nesting;
    else if (type === "link_open") link = linkTo(token, "href", "");
    else if (type === "link_close") {
      if (link) links.push(link);
      link = undefined;
    } else if (type === "image") {
      const description: Run[] = [];
      readInline(token.children ?? [], description, []);
      const text = description.map((run) => run.text).join("");
      const image = linkTo(token, "src", text);
      if (image) links.push(image);
      add({ text, marks: marks() });
    } else if (type === "code_inline") add({ text: content, marks: [{ type: "code" }] });
    else if (type === "hardbreak") add({ text: "\n", marks: [] });
    else if (type === "softbreak") add({ text: " ", marks: marks() });
    else if (content !== "") add({ text: content.replaceAll("\n", " "), marks: marks() });
  }
}

function linkTo(token: Token, attribute: "href" | "src", text: string): DraftLink | undefined {
  const url = String(token.attrGet(attribute) ?? "");
  return followable.test(url) ? { url, text } : undefined;
}
