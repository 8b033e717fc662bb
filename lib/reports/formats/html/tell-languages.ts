import { guessLanguage } from "#lib/core/text/direction.ts";
import type { Element } from "./element.ts";

const PAGE_LANGUAGE = "en";
/** Of most words nothing is to be told: they are in the page's own letters. */
const otherLetters = /(?!\p{Script=Latin})\p{L}/u;

const wordsOf = ({ children }: Element): string =>
  children
    .map((child) => {
      if (child.type === "text") return child.value;
      return child.type === "element" ? wordsOf(child) : "";
    })
    .join("");

const scriptsOf = (words: string) =>
  otherLetters.test(words) ? guessLanguage(words) : PAGE_LANGUAGE;

/**
 * Says of what people wrote in which language it is to be read out (WCAG 2.2, 3.1.2). Nobody tells us: what is in the
 * letters of the article is taken to be in its language, and all else in what its letters suggest.
 * @param article the language of the article, as BCP 47, and its text
 */
export function tellLanguages(tree: Element, article: { language: string; text: string }): Element {
  const own = scriptsOf(article.text);
  const languageOf = (words: string) => {
    const guessed = scriptsOf(words);
    return guessed === own ? article.language : guessed;
  };
  const tell = (element: Element): void => {
    if (element.properties.dir === "auto") {
      const lang = languageOf(wordsOf(element));
      if (lang !== PAGE_LANGUAGE) element.properties.lang = lang;
      return;
    }
    // What is set among words of ours is often one of our sentences, or a name: its letters alone tell.
    const lang = element.tagName === "bdi" ? scriptsOf(wordsOf(element)) : PAGE_LANGUAGE;
    if (lang !== PAGE_LANGUAGE) element.properties.lang = lang === own ? article.language : lang;
    else for (const child of element.children) if (child.type === "element") tell(child);
  };
  tell(tree);
  return tree;
}
