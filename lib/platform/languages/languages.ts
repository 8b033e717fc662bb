/** The languages of the interface, each in its own words; that of an article is another matter. */
export const languages = { en: "English", ar: "العربية", de: "Deutsch" } as const;
export type Language = keyof typeof languages;
export const languageKeys = Object.keys(languages) as [Language, ...Language[]];

/** The cookie that keeps the choice: it is there before anything is drawn, also where nobody is signed in. */
export const languageCookie = "stet-language";

/** BCP 47, for the forms of dates and numbers. */
export const formsOf: Record<Language, string> = { en: "en-GB", ar: "ar", de: "de-DE" };

/** Where lines of a language begin. */
export function directionOf(language: string): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}
