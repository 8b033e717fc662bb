import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds on the page, or in what `within` selects of it: in the light, and of colours in the dark too. */
export async function axeProblems(page: Page, within?: string): Promise<string[]> {
  const builder = () => {
    const axe = new AxeBuilder({ page });
    return within ? axe.include(within) : axe;
  };
  // Colours that are still on their way from one theme to the other are nobody's.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const { violations } = await builder().analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await builder().withRules(["color-contrast", "link-in-text-block"]).analyze();
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return [...violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`,
  );
}
