import { defineConfig } from "@playwright/test";

const address = process.env.STET_E2E_URL ?? "http://127.0.0.1";

/**
 * A browser that reads English, whatever its person chose elsewhere: journeys in other languages run beside.
 */
const inEnglish = {
  name: "stet-language",
  value: "en",
  domain: new URL(address).hostname,
  path: "/",
  expires: -1,
  httpOnly: false,
  secure: false,
  sameSite: "Lax" as const,
};

/** Run by `npm run test:e2e`, which serves the built application and says where in STET_E2E_URL. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // How long an expectation may come true: a busy machine, not a slow page.
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: process.env.STET_E2E_URL,
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    storageState: { cookies: [inEnglish], origins: [] },
    timezoneId: "UTC",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
});
