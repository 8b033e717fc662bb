import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { canSignIn, newPerson } from "./pages/new-person.ts";

test("a changed password ends the other session at once, and what is wrong is said at its field", async ({
  browser,
}) => {
  // A long way for a slow machine.
  test.slow();
  const person = await newPerson("Petra Change", "reviewer");
  const [here, there] = [await browser.newContext(), await browser.newContext()];
  for (const context of [here, there]) expect(await canSignIn(context, person)).toBe(true);
  const other = await there.newPage();
  await other.goto("/n/demo/members");
  await expect(other.getByRole("heading", { name: "Members", exact: true })).toBeVisible();

  const page = await here.newPage();
  await page.goto("/account");
  const form = page.getByRole("form", { name: "Password" });
  const current = form.getByLabel("Present password");
  const next = form.getByLabel("New password");
  const send = form.getByRole("button", { name: "Change password" });
  await current.fill("not what it is");
  await next.fill("seven lamps on the quay");
  await send.click();
  await expect(current).toHaveAccessibleDescription("This is not your present password.");
  await current.fill(person.password);
  await next.fill("Petra Change 1");
  await send.click();
  await expect(next).toHaveAccessibleDescription(/made of your name/);
  expect(await axeProblems(page)).toEqual([]);
  await next.fill("seven lamps on the quay");
  await send.click();
  await expect(form.getByRole("status")).toContainText("your other sessions have ended");
  await expect(page.getByRole("region", { name: "What happened to your account" })).toContainText(
    "Password changed",
  );

  await other.goto("/n/demo/articles");
  await expect(other).toHaveURL(/\/sign-in/);
  expect(await canSignIn(there, person)).toBe(false);
  expect(await canSignIn(there, { ...person, password: "seven lamps on the quay" })).toBe(true);
  for (const context of [here, there]) await context.close();
});
