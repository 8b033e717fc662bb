import { Readability } from "@mozilla/readability";
import { parse, serialize, Tokenizer } from "parse5";
import { empty } from "./html-elements.ts";

/** Beyond these a page is no article, and finding one in it would take too long. */
const LONGEST_SOURCE = 5_000_000;
const MOST_ELEMENTS = 50_000;
const DEEPEST = 400;

/** The article of a page, taken out of what stands around it. */
export interface ReadableArticle {
  /** As HTML. */
  content: string;
  title?: string;
}

/** Whether a page is such as a browser's own tree would hold: a tree is built by recursion. */
function isPlain(source: string): boolean {
  let [depth, deepest, elements] = [0, 0, 0];
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag({ tagName, selfClosing }) {
        elements += 1;
        if (!selfClosing && !empty.has(tagName)) depth += 1;
        deepest = Math.max(deepest, depth);
      },
      onEndTag: () => {
        depth = Math.max(0, depth - 1);
      },
      onCharacter: () => undefined,
      onWhitespaceCharacter: () => undefined,
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(source, true);
  return deepest <= DEEPEST && elements <= MOST_ELEMENTS;
}

/**
 * Finds the article in a web page, as a browser's reader view does; none where there is none to be told
 * from the rest. The page's scripts are not run, and nothing is fetched for it.
 */
export async function readableArticle(source: string): Promise<ReadableArticle | undefined> {
  if (source.length > LONGEST_SOURCE || !isPlain(source)) return undefined;
  // Loaded when it is first needed: few drafts are pages.
  const { parseHTML } = await import("linkedom");
  // It builds its tree of tags as they are; those that a page may leave out are put in first.
  const { document } = parseHTML(serialize(parse(source)));
  if (!document.documentElement || !document.body) return undefined;
  const headings = [...document.querySelectorAll("h1")].map((one) => lineOf(one.textContent));
  const article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  if (!article?.content?.trim()) return undefined;
  const title = lineOf(article.title);
  // A page's title often has the site's name behind the headline.
  const headline = headings.find((heading) => heading !== "" && title.includes(heading));
  return { content: article.content, title: headline ?? (title || undefined) };
}

const lineOf = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
