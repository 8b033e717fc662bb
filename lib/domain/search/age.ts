import { formsOf, type Language } from "#lib/platform/languages/languages.ts";

const steps: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ["year", 365.25 * 86_400_000],
  ["month", 30.44 * 86_400_000],
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

const justNow: Record<Language, string> = { en: "just now", ar: "الآن", de: "gerade eben" };

/** How long ago it was, in words: `3 weeks ago`, `yesterday`, `just now`. */
export function ageInWords(at: Date, now: Date, language: Language = "en"): string {
  const elapsedMs = now.getTime() - at.getTime();
  const [unit, ms] = steps.find(([, one]) => elapsedMs >= one) ?? [];
  if (!unit || !ms) return justNow[language];
  const words = new Intl.RelativeTimeFormat(formsOf[language], { numeric: "auto" });
  return words.format(-Math.floor(elapsedMs / ms), unit);
}
