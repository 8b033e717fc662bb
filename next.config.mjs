import createNextIntlPlugin from "next-intl/plugin";
import { methodsOfFiles } from "./lib/platform/api/methods-of-files.ts";

/** Sent with every answer; the content security policy, which needs a nonce, is `proxy.ts`'s. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Origin-Agent-Cluster", value: "?1" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()",
  },
];

/** A page whose address is its key: nobody is told of it, and nothing keeps it. */
const secretLink = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
  { key: "Cache-Control", value: "no-store" },
];

const withMessages = createNextIntlPlugin("./lib/platform/languages/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  // Tests build beside the user's own build, not over it.
  distDir: process.env.STET_BUILD_DIR || ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  // Titles come with their page, for everybody: one that comes after it leaves the page without any meanwhile.
  htmlLimitedBots: /.*/,
  // A lock file in a folder above the clone must not move the root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: {
    root: import.meta.dirname,
    // The texts come compiled, from `compiled-messages.ts`: neither side needs a parser of them.
    resolveAlias: {
      "use-intl/format-message":
        "./node_modules/use-intl/dist/esm/production/format-message/format-only.js",
    },
  },
  // Native, or finding files beside themselves: to be loaded from node_modules, not bundled.
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "pg",
    "pg-boss",
  ],
  // Read by path while running, which the tracer cannot see.
  outputFileTracingIncludes: {
    "/**": ["./node_modules/@expo-google-fonts/**/*.ttf", "./lib/reports/**/*.typ"],
  },
  experimental: {
    // Keeps Next from writing into tsconfig.json at every build.
    strictRouteTypes: true,
    // Above the largest MAX_UPLOAD_BYTES and MAX_RECORD_BYTES, which the commands themselves hold.
    serverActions: { bodySizeLimit: "52mb" },
    proxyClientMaxBodySize: "70mb",
  },
  // Built into `proxy.ts`, which refuses the methods that an address of the API does not have.
  env: { API_METHODS: JSON.stringify(methodsOfFiles()) },
  // `npm test` checks the types, on its own.
  typescript: { ignoreBuildErrors: true },
  // An annotation container's address ends with a slash (Web Annotation Protocol, 4).
  skipTrailingSlashRedirect: true,
  // A token says by itself which newsroom is meant. Before the API's own "there is no such address", which fits them all.
  rewrites: async () => ({
    afterFiles: [
      {
        source: "/api/v1/:path((?!n/|openapi\\.json).*)",
        destination: "/api/v1/n/-/:path",
      },
    ],
  }),
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/expert/:path*", headers: secretLink },
  ],
};

export default withMessages(config);
