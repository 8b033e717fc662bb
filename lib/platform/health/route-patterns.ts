/** The part of Next's `routes-manifest.json` that is read here. */
export interface RoutesManifest {
  staticRoutes: readonly { page: string; regex: string }[];
  dynamicRoutes: readonly { page: string; regex: string }[];
}

/** The API's address without a newsroom, which `next.config.mjs` rewrites. */
const shortForm = /^\/api\/v1\/(?!n\/|openapi\.json)/;

/**
 * By which pattern of `app/` an address is answered: what is counted and logged in its place, so that
 * no slug, id or token of an address gets anywhere. What fits none is `other`.
 */
export function routePatterns(manifest: RoutesManifest): (url: string) => string {
  const routes = [...manifest.staticRoutes, ...manifest.dynamicRoutes].map(({ page, regex }) => ({
    page,
    pattern: new RegExp(regex),
  }));
  return (url) => {
    const [path = ""] = url.split("?");
    if (path.startsWith("/_next/")) return "/_next";
    const at = path.replace(shortForm, "/api/v1/n/-/");
    return routes.find(({ pattern }) => pattern.test(at))?.page ?? "other";
  };
}
