import { expect, test } from "vitest";
import { PAGES, pagesNamed } from "./pages.ts";

test("how pages were set is read from what names it", () => {
  expect(pagesNamed(`Stet, ${PAGES}; more`)).toBe(PAGES);
  expect(pagesNamed("Stet pages")).toBeUndefined();
});
