/**
 * An address of the web as RFC 3986 has it: what it has no sign for goes by its code. Word takes a file with any other
 * for a broken one. Undefined where it leads nowhere.
 */
export function safeAddress(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const { origin, pathname, search, hash } = url;
  const rest = `${pathname}${search}${hash.replace(/(?!^)#/g, "%23")}`;
  const coded = rest
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, "%25")
    .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
  return `${origin}${coded}`;
}
