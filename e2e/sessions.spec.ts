import { expect, test } from "./fixtures.ts";

test("a session that is ended elsewhere is ended at once", async ({ as }) => {
  const first = await as("helen");
  const second = await as("helen");
  await first.goto("/n/demo/articles");
  await expect(first.getByRole("heading", { name: "Articles" })).toBeVisible();

  await second.goto("/account");
  const others = second.getByRole("button", { name: /^End the session/ });
  for (let left = await others.count(); left > 0; left -= 1) {
    await others.first().click();
    await expect(others).toHaveCount(left - 1);
  }

  await first.goto("/n/demo/articles");
  await expect(first).toHaveURL(/\/sign-in/);
  const answer = await first
    .context()
    .request.post("/api/v1/n/demo/claims/x/approve", { data: {} });
  expect(answer.status()).toBe(401);
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
