import type { HitView } from "#lib/domain/search/present.ts";

/** Where something that was found is looked at: the workbench of its article, at its place. */
export function hitAddress(newsroom: string, hit: HitView): string {
  const { id, kind, article, claim, body } = hit;
  const page = `/n/${newsroom}/articles/${article.id}`;
  if (claim) return `${page}?claim=${claim.id}`;
  if (kind === "note") return `${page}?entry=${id}`;
  if (kind === "source") return `${page}?show=sources`;
  return body?.hitAt === undefined ? page : `${page}?at=${body.hitAt}`;
}
