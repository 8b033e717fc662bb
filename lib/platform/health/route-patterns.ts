import { longForm } from "#lib/platform/api/long-form.ts";

/** The part of Next's `routes-manifest.json` that is read here. */
export interface RoutesManifest {
  staticRoutes: readonly { page: string; regex: string }[];
  dynamicRoutes: readonly { page: string; regex: string }[];
}

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
    const at = longForm(path);
    return routes.find(({ pattern }) => pattern.test(at))?.page ?? "other";
  };
}
