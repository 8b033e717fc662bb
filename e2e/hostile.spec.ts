import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** What `make-hostile-newsroom.ts` says that it made. */
interface Hostile {
  slug: string;
  email: string;
  password: string;
  articleId: string;
  largeId: string;
  expertLink: string;
  webhookId: string;
  invitation: string;
  passwordLink: string;
}

function makeNewsroom(): Hostile {
  const script = "e2e/pages/make-hostile-newsroom.ts";
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" }));
}

/** Whatever would have acted: it ran, opened, asked another site for something, or was held by the policy. */
async function watch(page: Page): Promise<string[]> {
  const acted: string[] = [];
  page.on("dialog", (dialog) => {
    acted.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => acted.push(`a window: ${popup.url()}`));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) acted.push(message.text());
  });
  page.on("pageerror", (error) => acted.push(`an error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    const own = new URL(process.env.STET_E2E_URL ?? "").host;
    if (protocol !== "data:" && host !== own) acted.push(`a request to ${request.url()}`);
  });
  return acted;
}

/** The addresses of all pages that the files hold; folders in round brackets are no part of one. */
const patterns = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((path) => /(^|\/)page\.tsx$/.test(path))
  .map((path) => `/${path.replace(/\/?page\.tsx$/, "").replace(/\([^)/]+\)\/?/g, "")}`)
  .map((path) => path.replace(/(.)\/$/, "$1"));

/** Pages that somebody comes to by a link, signed in or not; the sign-in sends on whoever is. */
const isByLink = (pattern: string) => /^\/(expert|invitation|password|sign-in)/.test(pattern);

/** An address with the parts that it names; what the page can be asked for is asked in hostile words. */
function addressOf(pattern: string, made: Hostile): string {
  const parts: Record<string, string> = {
    newsroom: made.slug,
    article: made.articleId,
    number: "1",
    token: made.expertLink,
    webhook: made.webhookId,
    secret: pattern.startsWith("/invitation") ? made.invitation : made.passwordLink,
  };
  const path = pattern.replace(/\[(\w+)\]/g, (_, name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`${pattern}: say in addressOf which ${name} is meant.`);
    return part;
  });
  return pattern.endsWith("/search") ? `${path}?q=script` : path;
}

/** The page shows itself, and nothing of it acts. */
async function staysWords(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  await expect(page.getByRole("heading").first(), path).toBeVisible();
  await expect(page.locator("main"), path).toBeVisible();
  const found = await page.evaluate(() => ({
    ran: "__stetActed" in window,
    // Elements that nothing of ours makes: they could only have come out of words.
    strange: document.querySelectorAll("iframe, object, embed, img[onerror], svg[onload], base")
      .length,
    computed: /(^|\s)49(\s|$)/.test(document.querySelector("main")?.textContent ?? ""),
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(found, path).toEqual({ ran: false, strange: 0, computed: false, wider: 0 });
}

test("hostile words in every field act on no page", async ({ browser }) => {
  test.setTimeout(600_000);
  const made = makeNewsroom();
  const { slug, email, password } = made;
  const context = await browser.newContext();
  const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as {
    csrfToken: string;
  };
  const form = { csrfToken, email, password, json: "true" };
  const signedIn = await context.request.post("/api/auth/callback/credentials", { form });
  expect(signedIn.ok()).toBe(true);
  const page = await context.newPage();
  const acted = await watch(page);
  const byLink = await browser.newContext();
  const stranger = await byLink.newPage();
  const actedThere = await watch(stranger);
  for (const pattern of patterns) {
    await staysWords(isByLink(pattern) ? stranger : page, addressOf(pattern, made));
  }
  expect(actedThere).toEqual([]);
  await byLink.close();
  expect(acted).toEqual([]);

  // What turns the order of letters ends with the words that it stands in: no label beside them turns.
  await page.goto(`/n/${slug}/members`);
  const turned = await page.evaluate(() => {
    const turning = /[\u202A-\u202E\u2066-\u2069]/;
    const holds = ({ textContent }: Node) => textContent?.trim() ?? "";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const open: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.parentElement;
      if (!words || words.closest("script, style") || !turning.test(holds(node))) continue;
      const isOpen = (element: Element) => {
        const { unicodeBidi, display } = getComputedStyle(element);
        return unicodeBidi === "normal" && display.startsWith("inline");
      };
      let around: Element = words;
      while (isOpen(around) && around.parentElement) around = around.parentElement;
      if (around !== words && holds(around) !== holds(words))
        open.push(holds(around).slice(0, 120));
    }
    return open;
  });
  expect(turned).toEqual([]);
  await context.close();
});

test("a text as long as may be, of hostile words, is sent as text", async ({ browser }) => {
  test.setTimeout(300_000);
  const { slug, email, password, largeId } = makeNewsroom();
  const context = await browser.newContext();
  const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as {
    csrfToken: string;
  };
  const form = { csrfToken, email, password, json: "true" };
  await context.request.post("/api/auth/callback/credentials", { form });
  const options = { timeout: 120_000 };
  const answer = await context.request.get(`/n/${slug}/articles/${largeId}`, options);
  expect(answer.status()).toBe(200);
  const html = await answer.text();
  expect(html.length).toBeGreaterThan(900_000);
  expect(html).not.toContain('<script>window.__stetActed="script"</script>');
  expect(html).not.toMatch(/<img src="https:\/\/evil\.example/);
  await context.close();
});
