import type { Page } from "@playwright/test";

/** Names that are written so in every language, addresses, and filters of the search. */
const names =
  /\b(?:stet|PDF|Word|Markdown|docx|pdf|txt|md|html|json|UTC|https|SHA-256|ISBN|IBAN|ISIN|EAN)\b|\S+@\S+|[a-z]+:[a-z]+/gi;

/**
 * What a page in Arabic says in Latin letters, what people wrote apart: names, titles and quotations
 * are set apart from the sentences around them.
 */
export async function latinWords(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const apart = "bdi, code, [lang]:not(html), [dir=auto], [dir=ltr], [aria-hidden=true], script";
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element?.checkVisibility() && !element.closest(apart)) found.push(node.nodeValue ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder]")) {
      for (const name of ["aria-label", "placeholder"]) {
        found.push(element.getAttribute(name) ?? "");
      }
    }
    return found;
  });
  return said
    .map((text) => text.replaceAll(/\u2068[^\u2069]*\u2069/g, "").replaceAll(names, ""))
    .filter((text) => /\p{Script=Latin}/u.test(text));
}
