import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { latinWords } from "./pages/foreign-words.ts";
import { canSignIn, newPerson } from "./pages/new-person.ts";

const api = "/api/v1/n/demo/articles";
const content = "The port runs ferries every morning, its spokeswoman said.";

/** An article of Noor's without claims, as a document that nothing is wrong with. */
async function draft(noor: APIRequestContext) {
  const title = `Ferries ${crypto.randomUUID().slice(0, 8)}`;
  const about = { format: "txt", content, title, language: "en", direction: "ltr" };
  const imported = await noor.post(api, {
    data: { ...about, publishedOn: "2024-05-17", timeZone: "Asia/Riyadh" },
  });
  return { title, ...((await imported.json()) as { articleId: string; revisionId: string }) };
}

/** A day and a time so many hours from now, on the article's clock. */
function hoursFromNow(hours: number): string {
  const riyadh = new Date(Date.now() + (hours + 3) * 3_600_000);
  return riyadh.toISOString().slice(0, 16);
}

/** Notes that the port was asked, by the form. */
async function askPort(page: Page, askedAt: string, deadline: string) {
  await page.getByRole("button", { name: "Note a contact" }).click();
  const form = page.getByRole("form", { name: "Who was asked?" });
  await form.getByLabel("Person or organisation").fill("Mira Soto");
  await form.getByLabel("Who they are, or for whom they speak").fill("spokeswoman of the port");
  await form.getByLabel("How").selectOption("Phone");
  await form.getByLabel("Address or number").fill("0123 456");
  await form.getByLabel("What was put to them").fill("How many ferries run in a morning?");
  await form.getByLabel("When they were asked").fill(askedAt);
  await form.getByLabel("Deadline").fill(deadline);
  await form.getByRole("button", { name: "Note it" }).click();
  return page.getByRole("listitem", { name: "Mira Soto" });
}

test("somebody is asked, their deadline passes, their reply is noted, and then it is published", async ({
  as,
}) => {
  test.slow();
  const [noor, ruth, tomasz] = [await as("noor"), await as("ruth"), await as("tomasz")];
  const { title, articleId, revisionId } = await draft(noor.request);
  const address = `/n/demo/articles/${articleId}`;
  const checked = await noor.request.post(`${api}/${articleId}/checks`, { data: {} });
  expect(checked.status(), await checked.text()).toBe(200);
  await expect(async () => {
    const done = await tomasz.request.post(`${api}/${articleId}/finish-checking`, {
      data: { revisionId },
    });
    expect(done.status(), await done.text()).toBe(200);
  }).toPass();
  const signed = await ruth.request.post(`${api}/${articleId}/sign-off`, { data: { revisionId } });
  expect(signed.status(), await signed.text()).toBe(200);

  await noor.goto(address);
  await noor.getByRole("link", { name: "Contacts" }).click();
  await expect(noor.getByText("Nobody was asked yet.")).toBeVisible();
  expect(await axeProblems(noor)).toEqual([]);
  const entry = await askPort(noor, hoursFromNow(-24), hoursFromNow(-1));
  await expect(entry.getByText("Deadline over")).toBeVisible();

  await test.step("whoever asked is told that the deadline passed", async () => {
    await expect(async () => {
      await noor.goto("/n/demo/notifications");
      const told = noor.getByRole("listitem").filter({ hasText: title });
      await expect(told).toContainText("the deadline of contact 1 passed", { timeout: 2_000 });
    }).toPass();
    await noor.goto("/n/demo");
    const waiting = noor.getByRole("region", { name: "Replies awaited" });
    await expect(waiting.getByRole("listitem").filter({ hasText: title })).toBeVisible();
  });

  await test.step("nothing is published meanwhile", async () => {
    await ruth.goto(address);
    await expect(ruth.getByText("Somebody was asked for a reply")).toBeVisible();
    await expect(ruth.getByRole("button", { name: /published/i })).toHaveCount(0);
    const refused = await ruth.request.post(`${api}/${articleId}/publish`, {
      data: { revisionId, url: "https://example.org/ferries" },
    });
    expect(refused.status()).toBe(409);
    expect(await refused.text()).toContain("the deadline is over");
  });

  await test.step("the reply is noted, with where it stands", async () => {
    await noor.goto(`${address}/contacts`);
    await entry.getByRole("button", { name: "Note the reply (contact 1)" }).click();
    const form = entry.getByRole("form", { name: "Note the reply (contact 1)" });
    await form.getByLabel("What they replied").fill("Nine ferries run in a morning.");
    await form.getByLabel("Terms").selectOption("On the record");
    await form.getByLabel("In the text").selectOption("Quoted");
    await form.getByLabel("Where").fill("second paragraph");
    await form.getByRole("button", { name: "Save" }).click();
    await expect(entry.getByText("Nine ferries run in a morning.")).toBeVisible();
    await expect(entry.getByText("Replied", { exact: true })).toBeVisible();
    expect(await axeProblems(noor)).toEqual([]);
  });

  const published = await ruth.request.post(`${api}/${articleId}/publish`, {
    data: { revisionId, url: "https://example.org/ferries" },
  });
  expect(published.status(), await published.text()).toBe(200);
  await noor.goto(`${address}/history`);
  await expect(noor.getByText(/noted the reply of contact 1 \(on the record\)/)).toBeVisible();
});

test("whoever speaks off the record is seen by those alone who are named", async ({ as }) => {
  const [noor, ruth] = [await as("noor"), await as("ruth")];
  const { articleId } = await draft(noor.request);
  const address = `/n/demo/articles/${articleId}/contacts`;
  await noor.goto(address);
  const entry = await askPort(noor, hoursFromNow(-1), hoursFromNow(20));
  await entry.getByRole("button", { name: "Note the reply (contact 1)" }).click();
  const form = entry.getByRole("form", { name: "Note the reply (contact 1)" });
  await form.getByLabel("What they replied").fill("Nine, but not from me.");
  await form.getByLabel("Terms").selectOption("Off the record");
  await expect(form.getByText("is shown only to you")).toBeVisible();
  await form.getByRole("button", { name: "Save" }).click();
  await expect(entry.getByText("Seen only by")).toBeVisible();
  await ruth.goto(address);
  await expect(ruth.getByText("Nobody was asked yet.")).toBeVisible();
});

test("an editor ends that an article waits for a reply that nobody is left to see", async ({
  as,
  browser,
}) => {
  test.slow();
  const asker = await newPerson(`Gone Asker ${Date.now()}`, "reporter");
  const theirs = await browser.newContext();
  expect(await canSignIn(theirs, asker)).toBe(true);
  const { articleId } = await draft(theirs.request);
  const asked = await theirs.request.post(`${api}/${articleId}/contacts`, {
    data: {
      ...{ name: "Mira Soto", role: "spokeswoman of the port", channel: "phone", address: "0123" },
      ...{ question: "How many ferries run?", terms: "background" },
      deadline: new Date(Date.now() + 3_600_000).toISOString(),
    },
  });
  expect(asked.status(), await asked.text()).toBe(200);
  await theirs.close();
  const admin = await as("marco");
  await admin.goto("/n/demo/members");
  const row = admin.getByRole("listitem").filter({ hasText: asker.email });
  await row.getByRole("button", { name: `Take out ${asker.name}` }).click();
  await row.getByRole("button", { name: "Take out", exact: true }).click();
  await expect(row.getByRole("button", { name: "Take out", exact: true })).toHaveCount(0);

  const ruth = await as("ruth");
  const address = `/n/demo/articles/${articleId}/contacts`;
  const { keyboard } = ruth;
  const words = {
    en: { stop: "Stop waiting for that reply", none: "Nobody was asked yet." },
    ar: { stop: "إنهاء انتظار ذلك الردّ", none: "لم يُسأل أحد بعد." },
  };
  for (const language of ["ar", "en"] as const) {
    await ruth.goto(address);
    const { origin } = new URL(ruth.url());
    await ruth.context().addCookies([{ name: "stet-language", value: language, url: origin }]);
    for (const width of [1_440, 390]) {
      await ruth.setViewportSize({ width, height: 900 });
      await ruth.goto(address);
      await expect(ruth.locator("html")).toHaveAttribute("lang", language);
      const { stop, none } = words[language];
      const button = ruth.getByRole("button", { name: `${stop}…` });
      await expect(button).toBeEnabled();
      await expect(ruth.getByText(none)).toHaveCount(0);
      await button.focus();
      await keyboard.press("Enter");
      const form = ruth.getByRole("form", { name: stop });
      await expect(form.getByRole("textbox")).toBeFocused();
      if (language === "ar") expect(await latinWords(ruth)).toEqual([]);
      expect(await axeProblems(ruth)).toEqual([]);
      const wide = await ruth.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await form
        .getByRole("button", { name: language === "ar" ? "إلغاء" : "Cancel" })
        .press("Enter");
      await expect(button).toBeFocused();
    }
  }
  const { stop, none } = words.en;
  await ruth.getByRole("button", { name: `${stop}…` }).press("Enter");
  const form = ruth.getByRole("form", { name: stop });
  await form.getByRole("button", { name: stop }).press("Enter");
  await expect(form.getByRole("textbox")).toHaveAttribute("aria-invalid", "true");
  await form.getByRole("textbox").fill("Whoever asked has left us, and the passage was cut.");
  await keyboard.press("Control+Enter");
  const done = ruth.getByText("The article no longer waits for that reply");
  await expect(done).toBeVisible();
  await expect(ruth.locator(":focus")).toContainText("The article no longer waits");
  await expect(ruth.getByRole("button", { name: `${stop}…` })).toHaveCount(0);
  await expect(ruth.getByText(none)).toBeVisible();
  await ruth.goto(`/n/demo/articles/${articleId}/history`);
  await expect(ruth.getByText(/Whoever asked has left us, and the passage was cut/)).toBeVisible();
});

test("by keyboard, on a narrow screen, and in Arabic", async ({ as }) => {
  const noor = await as("noor");
  const { articleId } = await draft(noor.request);
  await noor.setViewportSize({ width: 390, height: 844 });
  await noor.goto(`/n/demo/articles/${articleId}/contacts`);
  const open = noor.getByRole("button", { name: "Note a contact" });
  await expect(open).toBeEnabled();
  await open.focus();
  await noor.keyboard.press("Enter");
  await noor.getByLabel("Person or organisation").focus();
  await noor.keyboard.type("The ministry");
  await noor.getByLabel("What was put to them").focus();
  await noor.keyboard.type("Who pays for the ferries?");
  await noor.keyboard.press("Control+Enter");
  const entry = noor.getByRole("listitem", { name: "The ministry" });
  await expect(entry.getByText("Reply awaited")).toBeVisible();
  const wide = await noor.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);

  await noor.goto("/account");
  await expect(async () => {
    await noor.getByRole("radio", { name: "العربية" }).check();
    await expect(noor.locator("html")).toHaveAttribute("lang", "ar", { timeout: 3_000 });
  }).toPass();
  await noor.goto(`/n/demo/articles/${articleId}/contacts`);
  await expect(noor.getByRole("heading", { level: 1, name: "حق الردّ والمصادر" })).toBeVisible();
  await noor.getByRole("button", { name: "تدوين تواصل" }).click();
  await expect(noor.getByRole("form", { name: "من سُئل؟" })).toBeVisible();
  expect(await latinWords(noor)).toEqual([]);
  expect(await axeProblems(noor)).toEqual([]);
});
