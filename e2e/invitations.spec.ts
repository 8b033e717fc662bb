import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { newPerson } from "./pages/new-person.ts";

test("from an invitation to the first sign-in; the link is good once", async ({ as, browser }) => {
  // A long way for a slow machine.
  test.slow();
  const email = `ines.${process.pid}@invited.example`;
  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const form = admin.getByRole("form", { name: "Invite somebody" });
  await form.getByLabel("E-mail").fill(email);
  await form.getByRole("button", { name: "Invite" }).click();
  await expect(form.getByRole("group", { name: "Roles" })).toHaveAccessibleDescription(
    "A member has at least one role.",
  );
  await form.getByRole("checkbox", { name: /^Reviewer/i }).check();
  await form.getByRole("button", { name: "Invite" }).click();
  const link = await form.getByLabel("The invitation’s link").inputValue();
  const invited = admin.getByRole("region", { name: "Invited" });
  await expect(invited.getByText(email)).toBeVisible();

  // Whoever is signed in as somebody else does not take it.
  await admin.goto(link);
  await expect(admin.getByText("this invitation is for")).toBeVisible();
  await expect(admin.getByRole("button", { name: "Join" })).toHaveCount(0);

  const theirs = await browser.newContext();
  const page = await theirs.newPage();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "Join The Harbour Courier" })).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByLabel("Your name").fill("Ines Quay");
  await page.getByLabel("Password").fill("Ines Quay 2024");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/made of your name/);
  await page.getByLabel("Password").fill("nine gulls over the pier");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/n\/demo/);
  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "Ines Quay" })).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This invitation does not hold" })).toBeVisible();
  await theirs.close();

  await admin.goto("/n/demo/log");
  await expect(
    admin.getByText(`Ines Quay (${email}) accepted an invitation, as reviewer.`),
  ).toBeVisible();
});

test("an invitation that is taken back leads nowhere", async ({ as, page }) => {
  const email = `otto.${process.pid}@invited.example`;
  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const form = admin.getByRole("form", { name: "Invite somebody" });
  await form.getByLabel("E-mail").fill(email);
  await form.getByRole("checkbox", { name: /^Auditor/i }).check();
  await form.getByRole("button", { name: "Invite" }).click();
  const link = await form.getByLabel("The invitation’s link").inputValue();
  await page.goto(link);
  await expect(page.getByRole("button", { name: "Join" })).toBeVisible();
  await admin.getByRole("button", { name: `Take back the invitation of ${email}` }).click();
  await expect(admin.getByRole("listitem").filter({ hasText: email })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "This invitation does not hold" })).toBeVisible();
});

test("a link shows the same whether or not its address has an account", async ({ as, browser }) => {
  test.slow();
  const admin = await as("marco");
  const links: string[] = [];
  const slug = `elsewhere-${process.pid}`;
  const elsewhere = ["--newsroom", slug, "--found", "The Elsewhere Post"];
  const { email: known } = await newPerson("Kay Known", "admin", elsewhere);
  for (const email of [known, `nobody.${process.pid}@invited.example`]) {
    await admin.goto("/n/demo/members");
    const form = admin.getByRole("form", { name: "Invite somebody" });
    await form.getByLabel("E-mail").fill(email);
    await form.getByRole("checkbox", { name: /^Auditor/i }).check();
    await form.getByRole("button", { name: "Invite" }).click();
    links.push(await form.getByLabel("The invitation’s link").inputValue());
  }
  const theirs = await browser.newContext();
  const page = await theirs.newPage();
  const shown: string[] = [];
  for (const link of links) {
    await page.goto(link);
    await expect(page.getByRole("button", { name: "Join" })).toBeEnabled();
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
    shown.push(await page.getByRole("main").ariaSnapshot());
  }
  const secrets = /invite_[\w-]+|[\w.-]+@[\w.-]+/g;
  const [first, second] = shown.map((text) => text.replaceAll(secrets, "…"));
  expect(first).toBe(second);
  await theirs.close();
});
