import { expect, signIn, test } from "./fixtures.ts";

/** No other test signs in with this browser, so that no other test's session is ended. */
const userAgent = "Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0";

test("a session that is ended elsewhere is ended at once", async ({ as, browser }) => {
  const phone = await browser.newContext({ userAgent });
  await signIn(phone, "helen");
  const first = await phone.newPage();
  const second = await as("helen");
  await first.goto("/n/demo/articles");
  await expect(first.getByRole("heading", { name: "Articles" })).toBeVisible();

  await second.goto("/account");
  const end = second.getByRole("button", { name: "End the session of Firefox on Android" });
  await end.click();
  await expect(end).toHaveCount(0);

  await first.goto("/n/demo/articles");
  await expect(first).toHaveURL(/\/sign-in/);
  const answer = await phone.request.post("/api/v1/n/demo/claims/x/approve", { data: {} });
  expect(answer.status()).toBe(401);
  await phone.close();
});

test("signing out ends the session, also for a cookie that was kept", async ({ as, browser }) => {
  const page = await as("helen");
  await page.goto("/account");
  const kept = await page.context().storageState();
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await expect(page).toHaveURL(/\/sign-in/);
  const thief = await browser.newContext({ storageState: kept });
  const answer = await thief.request.post("/api/v1/n/demo/claims/x/approve", { data: {} });
  expect(answer.status()).toBe(401);
  await thief.close();
});

test("nobody sees a page of a newsroom without signing in, and comes back to it", async ({
  page,
}) => {
  await page.goto("/n/demo/members");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fn%2Fdemo%2Fmembers/);
});
