/**
 * Where an address begins: its scheme, host and port, as they are written there. What follows may be a secret of the
 * receiver's, and stands in no log. The database reads it by the same expression.
 */
export function originOf(url: string): string {
  return /^https?:\/\/[^/?#]+/.exec(url)?.[0] ?? "";
}
