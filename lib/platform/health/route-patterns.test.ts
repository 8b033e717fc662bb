import { expect, test } from "vitest";
import { routePatterns } from "./route-patterns.ts";

const patternOf = routePatterns({
  staticRoutes: [
    { page: "/account", regex: "^/account(?:/)?$" },
    { page: "/api/v1/openapi.json", regex: "^/api/v1/openapi\\.json(?:/)?$" },
  ],
  dynamicRoutes: [
    { page: "/n/[newsroom]/board", regex: "^/n/([^/]+?)/board(?:/)?$" },
    {
      page: "/api/v1/n/[newsroom]/articles",
      regex: "^/api/v1/n/([^/]+?)/articles(?:/)?$",
    },
    { page: "/api/v1/[...unknown]", regex: "^/api/v1/(.+?)(?:/)?$" },
  ],
});

test.each([
  ["/account?x=1", "/account"],
  ["/n/the-gazette/board", "/n/[newsroom]/board"],
  ["/_next/static/chunks/1.js", "/_next"],
  ["/api/v1/n/demo/articles", "/api/v1/n/[newsroom]/articles"],
  ["/api/v1/articles?limit=1", "/api/v1/n/[newsroom]/articles"],
  ["/api/v1/openapi.json", "/api/v1/openapi.json"],
  ["/api/v1/nothing", "/api/v1/[...unknown]"],
  ["/wp-login.php", "other"],
  ["/reset/a-secret-of-somebody", "other"],
])("%s is counted as %s", (url, pattern) => {
  expect(patternOf(url)).toBe(pattern);
});
