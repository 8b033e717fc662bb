import { type Language, languageCookie, languageKeys } from "./languages.ts";

const known = (name: string | undefined): Language | undefined =>
  languageKeys.find((key) => key === name);

/**
 * The reader's language where no server can say it: the one that was chosen in this browser, or else its first that
 * there is.
 * @param cookies as `document.cookie` has them
 * @param preferred as `navigator.languages` has them
 */
export function languageOfBrowser(cookies: string, preferred: readonly string[]): Language {
  const pairs = cookies.split("; ").map((pair) => pair.split("="));
  const chosen = known(pairs.find(([name]) => name === languageCookie)?.[1]);
  const spoken = preferred.map((tag) => known(tag.toLowerCase().split("-")[0]));
  return chosen ?? spoken.find((language) => language !== undefined) ?? "en";
}
