const tags = /<(\/?)(?:table|caption|thead|tbody|tfoot|tr|td|th)\b(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const columns = /<\/?col(?:group)?\b(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/**
 * Pasted HTML in which each cell of a table is a block of its own, as it is at import: a text has no tables, and an
 * editor would run the words of a row together.
 */
export function cellsAsBlocks(html: string): string {
  return html.replaceAll(columns, "").replaceAll(tags, "<$1div>");
}
