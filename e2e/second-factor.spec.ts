import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { beginFactor, codeOf, showCode } from "./pages/factor-page.ts";
import { canSignIn, newPerson } from "./pages/new-person.ts";

test("a second factor: set up, asked for at the next sign-in, and a recovery code in its place", async ({
  browser,
}) => {
  // A long way for a slow machine.
  test.slow();
  const person = await newPerson("Tova Twice", "reviewer");
  const here = await browser.newContext();
  expect(await canSignIn(here, person)).toBe(true);
  const account = await here.newPage();
  await account.goto("/account/second-factor?next=/n/demo/articles");
  const secret = await beginFactor(account);
  expect(await axeProblems(account)).toEqual([]);
  await showCode(account, "000000");
  await expect(account.getByLabel("The code that the app shows")).toHaveAccessibleDescription(
    "This code does not fit, or was used already.",
  );
  await showCode(account, codeOf(secret));
  const codes = account.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const recovery = (await codes.first().textContent()) ?? "";
  await account.getByRole("button", { name: "I have kept them" }).click();
  await expect(account.getByText("10 recovery codes are left.")).toBeVisible();
  await account.getByRole("link", { name: "Go on" }).click();
  await expect(account).toHaveURL(/\/n\/demo\/articles/);

  const signInWith = async (code: string) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto("/sign-in?next=/account");
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password").fill(person.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByLabel("Code", { exact: true })).toBeFocused();
    await page.getByLabel("Code", { exact: true }).fill("111111");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByLabel("Code", { exact: true })).toHaveAccessibleDescription(
      /does not fit/,
    );
    await page.getByLabel("Code", { exact: true }).fill(code);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { name: "Tova Twice" })).toBeVisible();
    return page;
  };
  const byApp = await signInWith(codeOf(secret, 1));
  await byApp.context().close();
  const byRecovery = await signInWith(recovery);
  await expect(byRecovery.getByText("9 recovery codes are left.")).toBeVisible();
  await expect(
    byRecovery.getByRole("region", { name: "What happened to your account" }),
  ).toContainText("Recovery code used");
  await byRecovery.context().close();
  await here.close();
});

test("a newsroom that asks for a second factor shows nothing before there is one", async ({
  browser,
}) => {
  // A long way for a slow machine.
  test.slow();
  const slug = `strict-${process.pid}`;
  const founded = ["--newsroom", slug, "--found", "The Strict Gazette"];
  const admin = await newPerson("Stella Strict", "admin", founded);
  const inIt = ["--newsroom", slug, "--as", admin.email];
  const reviewer = await newPerson("Rune Plain", "reviewer", inIt);
  const [theirs, own] = [await browser.newContext(), await browser.newContext()];
  for (const [context, person] of [[theirs, reviewer] as const, [own, admin] as const]) {
    expect(await canSignIn(context, person)).toBe(true);
  }
  const early = await browser.newContext();
  expect(await canSignIn(early, admin)).toBe(true);
  const page = await own.newPage();
  await page.goto(`/n/${slug}/members`);
  const rule = page.getByRole("region", { name: "Second factor" });
  await rule.getByRole("radio", { name: "A condition for all" }).click();
  await expect(rule.getByRole("alert")).toHaveText("Set up a second factor of your own first.");
  await page.goto("/account/second-factor");
  const secret = await beginFactor(page);
  await showCode(page, codeOf(secret));
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.goto(`/n/${slug}/members`);
  await rule.getByRole("radio", { name: "A condition for all" }).click();
  await expect(rule.getByRole("radio", { name: "A condition for all" })).toBeChecked();

  const late = await early.newPage();
  await late.goto(`/n/${slug}/members`);
  await expect(late.getByText(/none was shown since you signed in here/)).toBeVisible();
  await late.getByLabel("Code", { exact: true }).fill(codeOf(secret, 1));
  await late.getByRole("button", { name: "Go on" }).click();
  await expect(late).toHaveURL(new RegExp(`/n/${slug}/members`));
  await early.close();

  const other = await theirs.newPage();
  await other.goto(`/n/${slug}/members`);
  await expect(other).toHaveURL(/\/account\/second-factor\?next=/);
  await expect(other.getByText("A newsroom of yours asks for a second factor.")).toBeVisible();
  const answer = await theirs.request.get(`/api/v1/n/${slug}/notifications/unread`);
  expect(answer.status()).toBe(403);
  await other.goto("/account");
  await expect(other.getByRole("heading", { name: "Rune Plain" })).toBeVisible();
  await other.goto(`/n/${slug}/members`);
  await showCode(other, codeOf(await beginFactor(other)));
  await other.getByRole("button", { name: "I have kept them" }).click();
  await other.getByRole("link", { name: "Go on" }).click();
  await expect(other).toHaveURL(new RegExp(`/n/${slug}/members`));

  await page.goto(`/n/${slug}/members`);
  const row = page.getByRole("listitem").filter({ hasText: reviewer.email });
  await row.getByRole("button", { name: "Take off the second factor of Rune Plain" }).click();
  expect(await axeProblems(page)).toEqual([]);
  await row.getByRole("button", { name: "Take off the second factor", exact: true }).click();
  await expect(row.getByText(/^The second factor of Rune Plain is off/)).toBeVisible();
  await other.goto(`/n/${slug}/members`);
  await expect(other).toHaveURL(/\/sign-in/);
  expect(await canSignIn(theirs, reviewer)).toBe(true);
  await other.goto("/account");
  await expect(other.getByRole("region", { name: "What happened to your account" })).toContainText(
    "Second factor taken off by an admin",
  );
  for (const context of [theirs, own]) await context.close();
});
