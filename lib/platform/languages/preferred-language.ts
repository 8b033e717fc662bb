import Negotiator from "negotiator";
import { languageInput } from "./language-input.ts";
import { type Language, languageKeys } from "./languages.ts";

/**
 * The language of the interface: the one that was chosen, or else the browser's first that there is.
 * @param chosen what the cookie says
 * @param accepted the `Accept-Language` header (RFC 9110, section 12.5.4)
 */
export function preferredLanguage(
  chosen: string | undefined,
  accepted: string | null | undefined,
): Language {
  const known = languageInput.safeParse(chosen);
  if (known.success) return known.data;
  const headers = { "accept-language": accepted ?? "en" };
  return languageInput.catch("en").parse(new Negotiator({ headers }).language([...languageKeys]));
}
