import canonicalize from "canonicalize";

/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * The one exact JSON text of a value (RFC 8785, JSON Canonicalization Scheme): keys sorted by
 * UTF-16 code units, no white space, ECMAScript numbers. Members that are `undefined` are left out.
 * Throws where a value has no JSON text (NaN, infinity, a lone surrogate).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("This value has no JSON text.");
  if (!text.isWellFormed()) throw new TypeError("JSON text cannot hold a lone surrogate.");
  return text;
}
