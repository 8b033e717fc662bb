import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { demoPeople } from "#lib/domain/members/demo-sign-ins.ts";

/** A reviewer's browser, signed in without the form. */
export async function signedIn(browser: Browser, baseURL: string): Promise<BrowserContext> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ baseURL, viewport, reducedMotion: "reduce" });
  const reviewer = demoPeople.find(({ role }) => role === "reviewer");
  const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: reviewer?.email ?? "", password: reviewer?.password ?? "" };
  const answer = await context.request.post("/api/auth/callback/credentials", {
    form: { ...form, json: "true" },
  });
  if (!answer.ok()) throw new Error(`The reviewer could not sign in: ${answer.status()}`);
  return context;
}

/** Milliseconds from the start of the navigation until marks are on the screen. */
export async function measureNavigation(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    requestAnimationFrame(function look() {
      const isDrawn = [...CSS.highlights].some(
        ([name, { size }]) => name.startsWith("mark-") && size > 0,
      );
      if (!isDrawn) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark("marks on the screen");
      port2.postMessage(undefined);
    });
  });
  await page.goto(path, { waitUntil: "commit" });
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName("marks on the screen")[0]?.startTime,
    undefined,
    { timeout: 180_000 },
  );
  return Number(await mark.jsonValue());
}

/** Kilobytes of the page's scripts before anybody touches it, gzipped as a server would. */
export async function measureScripts(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      scripts.set(response.url(), response.body());
  });
  await page.goto(path);
  await page.getByRole("document", { name: "Article text" }).waitFor();
  // What is loaded once there is time.
  await page.waitForTimeout(3_000);
  const bodies = await Promise.all(scripts.values());
  await page.close();
  return bodies.reduce((all, body) => all + gzipSync(body).length, 0) / 1_000;
}

/** What can be waited for in the page. */
type Outcome =
  | { type: "drawn"; highlight: string }
  /** The highlight has gone elsewhere. */
  | { type: "moved"; highlight: string }
  /** The button is pressed, and of marks of a kind at most the open entry's own are left over the text. */
  | { type: "pressed"; button: string; without: string | undefined };

/** Milliseconds from a person's act, as the browser was told of it, to the frame with its outcome. */
export async function measureAct(
  page: Page,
  event: "pointerup" | "keydown",
  outcome: Outcome,
  act: () => Promise<void>,
): Promise<number> {
  const measuring = page.evaluate(untilDone, { event, outcome });
  // The listener is there before anything happens.
  await page.evaluate(() => undefined);
  const [measured] = await Promise.all([measuring, act()]);
  return measured;
}

/** Runs in the page. */
function untilDone({ event, outcome }: { event: string; outcome: Outcome }): Promise<number> {
  const place = (name: string) => {
    const range = [...(CSS.highlights.get(name) ?? [])][0];
    if (!range) return undefined;
    const { startContainer: node, startOffset, endOffset } = range;
    return { node, startOffset, endOffset };
  };
  const before = outcome.type === "moved" ? place(outcome.highlight) : undefined;
  function isDone(): boolean {
    if (outcome.type === "pressed") {
      const buttons = [
        ...document.querySelectorAll<HTMLElement>("aside button[aria-pressed=true]"),
      ];
      const { without } = outcome;
      const left = [...CSS.highlights].filter(([name]) => name.startsWith(`mark-${without}-`));
      return (
        buttons.some(({ textContent }) => textContent.startsWith(outcome.button)) &&
        left.reduce((sum, [, { size }]) => sum + size, 0) <= 1
      );
    }
    const now = place(outcome.highlight);
    if (!now || !before) return now !== undefined;
    const isThere = now.startOffset === before.startOffset && now.endOffset === before.endOffset;
    return now.node !== before.node || !isThere;
  }
  return new Promise((resolve, reject) => {
    const wait = setTimeout(
      () => reject(new Error(`Nothing came of it: ${JSON.stringify(outcome)}`)),
      30_000,
    );
    const told = ({ timeStamp }: Event) => {
      requestAnimationFrame(function look() {
        if (!isDone()) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          clearTimeout(wait);
          resolve(performance.now() - timeStamp);
        };
        port2.postMessage(undefined);
      });
    };
    window.addEventListener(event, told, { capture: true, once: true });
  });
}

/**
 * The 95th of 100 frames, by the time that each took, while the text scrolls by a third of a screen a frame, and
 * back again from its end: where nothing moves the browser draws nothing, and waits 17 ms before it says so.
 */
export async function measureScrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const scroller = document.querySelector("section[aria-label=Article]");
    if (!scroller) throw new Error("There is no article to scroll.");
    const frames: number[] = [];
    let step = 300;
    let last = await new Promise<number>(requestAnimationFrame);
    for (let count = 0; count < 200; count += 1) {
      const before = scroller.scrollTop;
      scroller.scrollBy({ top: step, behavior: "instant" });
      if (scroller.scrollTop === before) {
        step = -step;
        scroller.scrollBy({ top: step, behavior: "instant" });
      }
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    frames.sort((a, b) => a - b);
    return frames[Math.floor(frames.length * 0.95)] ?? 0;
  });
}

/** How many elements the list beside the text has. */
export async function countPanel(page: Page): Promise<number> {
  return page.locator("aside *").count();
}
