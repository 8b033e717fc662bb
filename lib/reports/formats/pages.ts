/**
 * How this version sets the pages of HTML and PDF. Both carry it, so that whoever makes them again from their record
 * knows whether the same bytes can be expected. To be counted up whenever one of them comes out otherwise.
 */
export const PAGES = "stet-pages-18";

/** The first of these that is named in a text; undefined where none is. */
export function pagesNamed(text: string): string | undefined {
  return /stet-pages-\d+/.exec(text)?.[0];
}
