import type { BrowserContext, Page } from "@playwright/test";

/**
 * Lets a page's `goto` and `reload` wait until the page answers: what is shown before takes no key and no click.
 * React marks the elements that it is about to take over; once it has nothing left to do, it has taken them over,
 * and what listens for keys listens. A page from the disk is none of React's.
 */
export function answering(page: Page): Page {
  const taken = async () => {
    if (page.url().startsWith("file:")) return;
    await page.waitForFunction(() => {
      const main = document.querySelector("main");
      const isKnown = !main || Object.keys(main).some((key) => key.startsWith("__reactFiber"));
      return isKnown && new Promise<boolean>((answers) => requestIdleCallback(() => answers(true)));
    });
  };
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...asked) => {
    const answer = await goto(...asked);
    await taken();
    return answer;
  };
  page.reload = async (...asked) => {
    const answer = await reload(...asked);
    await taken();
    return answer;
  };
  return page;
}

/** Has every page of this context wait so. */
export function allAnswering(context: BrowserContext): BrowserContext {
  const newPage = context.newPage.bind(context);
  context.newPage = async () => answering(await newPage());
  return context;
}
