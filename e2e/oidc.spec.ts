import type { Page } from "@playwright/test";
import { closeAll } from "#lib/cli/start/closing.ts";
import { serveBuilt } from "#lib/cli/start/serve.ts";
import { startTestProvider } from "#lib/platform/auth/test-oidc-provider.ts";
import { freePort } from "#lib/platform/db/embedded.ts";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";

const label = "Harbour ID";
const started: { url: string; provider?: Awaited<ReturnType<typeof startTestProvider>> } = {
  url: "",
};

// A second process on the same database, in which a provider is set up, beside the one of all other journeys.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const provider = await startTestProvider(`${url}/api/auth/callback/oidc`);
  Object.assign(started, { url, provider });
  const env = { NEXTAUTH_URL: url, STET_URL: url, OIDC_LABEL: label, ...provider.settings };
  await serveBuilt(process.env.STET_E2E_BUILD ?? "", { host: "127.0.0.1", port }, env);
});

test.afterAll(async () => {
  started.provider?.stop();
  await closeAll();
});

/** Presses the button, and shows the provider who they are. */
async function signInAs(page: Page, account: string): Promise<void> {
  await page.getByRole("button", { name: `Sign in with ${label}` }).click();
  await page.getByPlaceholder("Enter any login").fill(account);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("by a provider one joins without a password, and comes back to where one was", async ({
  as,
  browser,
}) => {
  // A long way for a slow machine.
  test.slow();
  const email = `pia.${process.pid}@invited.example`;
  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const form = admin.getByRole("form", { name: "Invite somebody" });
  await form.getByLabel("E-mail").fill(email);
  await form.getByRole("checkbox", { name: /^Reviewer/i }).check();
  await form.getByRole("button", { name: "Invite" }).click();
  const link = await form.getByLabel("The invitation’s link").inputValue();
  const path = new URL(link).pathname;

  const theirs = await browser.newContext({ baseURL: started.url });
  const page = await theirs.newPage();
  const account = started.provider?.account(email, true, "Pia Sund") ?? "";
  // Without the invitation there is nobody whom the provider could mean.
  await page.goto("/sign-in");
  await signInAs(page, account);
  await expect(page.getByText("This account opens nothing here.")).toBeVisible();

  await page.goto(path);
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: `Sign in with ${label}` }).click();
  // The provider knows them by now, and asks for nothing.
  await expect(page.getByRole("heading", { name: "Join The Harbour Courier" })).toBeVisible();
  await expect(page.getByRole("button", { name: `Sign in with ${label}` })).toHaveCount(0);
  await expect(page.getByLabel("Password")).toHaveCount(0);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/n\/demo/);

  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "Pia Sund" })).toBeVisible();
  await expect(page.getByText("You have no password")).toBeVisible();
  await expect(page.getByLabel("Present password")).toHaveCount(0);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/sign-in?next=/account");
  await page.getByRole("button", { name: `Sign in with ${label}` }).click();
  await expect(page.getByRole("heading", { name: "Pia Sund" })).toBeVisible();
  await theirs.close();
});

test("an address that the provider has not verified opens nothing", async ({ browser }) => {
  const theirs = await browser.newContext({ baseURL: started.url });
  const page = await theirs.newPage();
  await page.goto("/sign-in");
  await signInAs(page, started.provider?.account("ruth@demo.example", false) ?? "");
  await expect(page.getByText("This account opens nothing here.")).toBeVisible();
  await theirs.close();
});
