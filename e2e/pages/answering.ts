import type { Page } from "@playwright/test";

/**
 * Lets a page's `goto` and `reload` wait until the page answers: what is shown before takes no key and no click.
 * React marks the elements it has taken over.
 */
export function answering(page: Page): Page {
  const taken = () =>
    page.waitForFunction(() => {
      const main = document.querySelector("main");
      return !main || Object.keys(main).some((key) => key.startsWith("__reactFiber"));
    });
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
