const steps: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ["year", 365.25 * 86_400_000],
  ["month", 30.44 * 86_400_000],
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** How long ago it was, in words: `3 weeks ago`, `yesterday`, `just now`. */
export function ageInWords(at: Date, now: Date): string {
  const elapsedMs = now.getTime() - at.getTime();
  const [unit, ms] = steps.find(([, one]) => elapsedMs >= one) ?? [];
  if (!unit || !ms) return "just now";
  const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  return words.format(-Math.floor(elapsedMs / ms), unit);
}
