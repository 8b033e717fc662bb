import { expect, it } from "vitest";
import { readSources } from "#lib/architecture-sources.ts";

const screens = readSources(["app", "components"]).filter(({ path }) => path.endsWith(".tsx"));

/** Words between two tags, and words that an attribute shows or says. */
const between = />\s*([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<\//gu;
/** Words of a text that begin a line, before something that stands beside them. */
const begun = /^\s*(\p{Lu}\p{L}*(?: [\p{L}’]+)+)[ .,:]*(?:[<{]|$)/gmu;
const said = /\b(?:aria-label|title|label|hint|placeholder|alt)="([^"]*\p{L}{2}[^"]*)"/gu;

/** What is called so in every language. */
const names = /^(stet|Stet|UTC|CSV|JSON|PDF|https:\/\/)$/;

it("screens say nothing that has no translation", () => {
  const untranslated = screens.flatMap(({ path, code }) =>
    [...code.matchAll(between), ...code.matchAll(begun), ...code.matchAll(said)]
      .map(([, words = ""]) => words.trim())
      .filter((words) => !names.test(words))
      .map((words) => `${path}: ${words}`),
  );
  expect(screens.length).toBeGreaterThan(100);
  expect(untranslated).toEqual([]);
});
