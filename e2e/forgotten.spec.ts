import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { canSignIn, newPerson } from "./pages/new-person.ts";

test("a forgotten password: an admin's link, good once, sets another and ends all sessions", async ({
  as,
  browser,
  page,
}) => {
  // A long way for a slow machine.
  test.slow();
  const person = await newPerson("Fiona Forgot", "reviewer");
  const theirs = await browser.newContext();
  expect(await canSignIn(theirs, person)).toBe(true);
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await expect(page.getByText("Ask an admin of your newsroom for a link")).toBeVisible();

  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const row = admin.getByRole("listitem").filter({ hasText: person.email });
  await row.getByRole("button", { name: "Password link for Fiona Forgot" }).click();
  const link = await row.getByLabel("The link to a new password").inputValue();

  await page.goto(link);
  await expect(page.getByText(`For ${person.email}.`)).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByLabel("New password").fill("administrator");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByLabel("New password")).toHaveAccessibleDescription(/among the first/);
  await page.getByLabel("New password").fill("eleven buoys in the mist");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link does not hold" })).toBeVisible();

  const stale = await theirs.newPage();
  await stale.goto("/account");
  await expect(stale).toHaveURL(/\/sign-in/);
  expect(await canSignIn(theirs, person)).toBe(false);
  expect(await canSignIn(theirs, { ...person, password: "eleven buoys in the mist" })).toBe(true);
  await theirs.close();
  await admin.goto("/n/demo/log");
  await expect(
    admin.getByText("Marco Silva made a link by which Fiona Forgot can choose a new password."),
  ).toBeVisible();
});
