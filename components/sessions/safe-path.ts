/** Any origin will do: what matters is that a path of this site stays on it. */
const here = "http://stet.invalid";

/**
 * Where to go after signing in: `wanted`, if it is a path of this site, else "/". Read as a browser
 * reads it, which takes `/\evil.example` and `//evil.example` for another site's address.
 */
export function safePath(wanted: string | undefined): string {
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, here)) return "/";
  const { origin, pathname, search, hash } = new URL(wanted, here);
  if (origin !== here || pathname.startsWith("//")) return "/";
  return `${pathname}${search}${hash}`;
}
