import { lookRules } from "./mark-looks.ts";

let sheet: CSSStyleSheet | undefined;

/** Adds the rules of every look to the page, once: a page has one way to paint. */
export function addLooks(select: Parameters<typeof lookRules>[0]): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(lookRules(select).join("\n"));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
