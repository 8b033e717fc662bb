/** How the workbench names a fact among its entries: claims, findings and annotations have ids. */
export const factId = (key: string) => `fact:${key}`;

/** The words of a fact, as it is spoken of: a long quotation is cut. */
export function factWords(exact: string, limit = 80): string {
  return exact.length <= limit ? exact : `${exact.slice(0, limit).trimEnd()}…`;
}
