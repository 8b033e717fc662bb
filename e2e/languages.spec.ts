import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./fixtures.ts";
import { axeProblems } from "./pages/axe.ts";
import { latinWords } from "./pages/foreign-words.ts";

/** A browser in which nobody chose a language. */
const nothingChosen = { cookies: [], origins: [] };

async function choose(page: Page, name: string, language: string) {
  await page.goto("/account");
  // The page hears the choice once it runs.
  await expect(async () => {
    await page.getByRole("radio", { name }).check();
    await expect(page.locator("html")).toHaveAttribute("lang", language, { timeout: 3_000 });
  }).toPass();
}

const inArabic = {
  "what is to be done": [
    ["", "مهامك"],
    ["board", "اللوحة"],
    ["notifications", "الإشعارات"],
    ["members", "الأعضاء"],
  ],
  "the articles and the search": [
    ["articles", "المقالات"],
    ["search", "البحث"],
    ["search?q=countries -harbour kind:poem", "البحث"],
    ["nowhere", "لا شيء هنا"],
  ],
  "the log and the checks": [
    ["log", "السجل"],
    ["check-settings", "الفحوص"],
  ],
} as const;

for (const [name, pages] of Object.entries(inArabic)) {
  test(`who chooses Arabic has it from right to left: ${name}`, async ({ as }) => {
    test.slow();
    const page = await as("ruth");
    await choose(page, "العربية", "ar");
    for (const [path, heading] of pages) {
      await test.step(`/${path}`, async () => {
        await page.goto(`/n/demo/${path}`);
        await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
        await expect(page.locator("html[lang=ar][dir=rtl]")).toBeVisible();
        expect.soft(await latinWords(page)).toEqual([]);
        expect.soft(await axeProblems(page)).toEqual([]);
      });
    }
  });
}

test("one imports a draft in Arabic, and signs out", async ({ as }) => {
  test.slow();
  const page = await as("ruth");
  await choose(page, "العربية", "ar");
  await expect(page.getByRole("heading", { name: "أجهزة سجّلت الدخول منها" })).toBeVisible();
  expect.soft(await axeProblems(page)).toEqual([]);

  await test.step("the two steps of an import", async () => {
    await page.goto("/n/demo/articles/new");
    await expect(page.getByRole("heading", { name: "1. المسودة" })).toBeVisible();
    expect.soft(await latinWords(page)).toEqual([]);
    await page.getByLabel("أو لصق النص").fill("عنوان\nوصل ثلاثة مبعوثين يوم الخميس.");
    await page.getByRole("button", { name: "متابعة" }).click();
    await expect(page.getByRole("heading", { name: "2. عن المقال" })).toBeVisible();
    await page.getByRole("button", { name: "إضافة مصدر" }).click();
    await expect(page.getByLabel("النوع")).toBeVisible();
    expect.soft(await latinWords(page)).toEqual([]);
    expect.soft(await axeProblems(page)).toEqual([]);
  });

  await test.step("what is left when one signs out", async () => {
    await page.getByRole("button", { name: "تسجيل الخروج" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByRole("heading", { name: "تسجيل الدخول" })).toBeVisible();
    expect.soft(await latinWords(page)).toEqual([]);
    expect.soft(await axeProblems(page)).toEqual([]);
  });
});

test("an admin invites members in Arabic", async ({ as }) => {
  const page = await as("marco");
  await choose(page, "العربية", "ar");
  await page.goto("/n/demo/members");
  const form = page.getByRole("form", { name: "دعوة شخص" });
  await form.getByRole("button", { name: "إرسال الدعوة" }).click();
  await expect(form.getByRole("alert").first()).toBeVisible();
  expect(await latinWords(page)).toEqual([]);
});

test("who chooses German has it, and English again when they choose that", async ({ as }) => {
  const page = await as("daniel");
  await choose(page, "Deutsch", "de");
  await page.goto("/n/demo/board");
  await expect(page.getByRole("heading", { level: 1, name: "Tafel" })).toBeVisible();
  await expect(page.locator("html[lang=de][dir=ltr]")).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await choose(page, "English", "en");
  await page.goto("/n/demo/board");
  await expect(page.getByRole("heading", { level: 1, name: "Board" })).toBeVisible();
});

test("a browser that asks for German signs in in German", async ({ browser }) => {
  const context = await browser.newContext({ locale: "de-DE", storageState: nothingChosen });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { level: 1, name: "Anmelden" })).toBeVisible();
  await expect(page.locator("html[lang=de]")).toBeVisible();
  await context.close();
});

test("the language that somebody chose comes with them to another browser", async ({
  as,
  browser,
}) => {
  const page = await as("helen");
  await choose(page, "Deutsch", "de");
  const context = await browser.newContext({ storageState: nothingChosen });
  await signIn(context, "helen");
  const elsewhere = await context.newPage();
  await elsewhere.goto("/n/demo/board");
  await expect(elsewhere.getByRole("heading", { level: 1, name: "Tafel" })).toBeVisible();
  await context.close();
  await choose(page, "English", "en");
});
