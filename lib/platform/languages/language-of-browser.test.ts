import { expect, it } from "vitest";
import { languageOfBrowser } from "./language-of-browser.ts";

it("the language that was chosen goes before what the browser speaks", () => {
  expect(languageOfBrowser("a=b; stet-language=ar; c=d", ["de-AT", "en"])).toBe("ar");
  expect(languageOfBrowser("not-stet-language=ar", ["de-AT", "en"])).toBe("de");
});

it("where none was chosen, or none that there is, it is the browser's first that there is", () => {
  expect(languageOfBrowser("", ["fr", "AR-eg", "de"])).toBe("ar");
  expect(languageOfBrowser("stet-language=fr", ["en-GB"])).toBe("en");
  expect(languageOfBrowser("", ["fr"])).toBe("en");
  expect(languageOfBrowser("", [])).toBe("en");
});
