import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { languageInput } from "./language-input.ts";
import { type Language, languageCookie } from "./languages.ts";
import { loadMessages, type Messages } from "./load-messages.ts";
import { preferredLanguage } from "./preferred-language.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

/** What language a request is answered in: the one that is asked for by name, or the reader's. */
export default getRequestConfig(async ({ locale }) => {
  const asked = languageInput.safeParse(locale);
  const language = asked.success
    ? asked.data
    : preferredLanguage(
        (await cookies()).get(languageCookie)?.value,
        (await headers()).get("accept-language"),
      );
  // Dates are shown in the reader's zone, by the browser; here it is the same for everybody.
  return { locale: language, messages: await loadMessages(language), timeZone: "UTC" };
});
