import { Secret, TOTP } from "otpauth";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { canSignIn, newPerson } from "./pages/new-person.ts";

test("a second factor: set up, asked for at the next sign-in, and a recovery code in its place", async ({
  browser,
}) => {
  const person = await newPerson("Tova Twice", "reviewer");
  const here = await browser.newContext();
  expect(await canSignIn(here, person)).toBe(true);
  const account = await here.newPage();
  await account.goto("/account/second-factor?next=/n/demo/articles");
  await account.getByRole("button", { name: "Set up a second factor" }).click();
  const form = account.getByRole("form", { name: "Set up a second factor" });
  await expect(form.getByRole("img", { name: /^QR code/ })).toBeVisible();
  expect(await axeProblems(account)).toEqual([]);
  const secret = ((await form.locator("code").textContent()) ?? "").replaceAll(" ", "");
  const codeOf = (steps: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: Date.now() + steps * 30_000,
    });
  await form.getByLabel("The code that the app shows").fill("000000");
  await form.getByRole("button", { name: "Turn on" }).click();
  await expect(form.getByLabel("The code that the app shows")).toHaveAccessibleDescription(
    "This code does not fit, or was used already.",
  );
  await form.getByLabel("The code that the app shows").fill(codeOf(-1));
  await form.getByRole("button", { name: "Turn on" }).click();
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
  const byApp = await signInWith(codeOf(0));
  await byApp.context().close();
  const byRecovery = await signInWith(recovery);
  await expect(byRecovery.getByText("9 recovery codes are left.")).toBeVisible();
  await expect(
    byRecovery.getByRole("region", { name: "What happened to your account" }),
  ).toContainText("Recovery code used");
  await byRecovery.context().close();
  await here.close();
});
