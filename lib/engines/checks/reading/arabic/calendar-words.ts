import { keyOf } from "./fold.ts";

/** Each month as the Gulf and Egypt, the Levant and Iraq, Morocco, and Algeria and Tunisia call it. */
const MONTHS: readonly string[] = [
  "يناير|كانون الثاني|جانفي",
  "فبراير|شباط|فيفري",
  "مارس|آذار",
  "أبريل|إبريل|نيسان|أفريل",
  "مايو|أيار|ماي",
  "يونيو|يونيه|حزيران|جوان",
  "يوليو|يوليه|تموز|يوليوز|جويلية",
  "أغسطس|آب|غشت|أوت",
  "سبتمبر|أيلول|شتنبر",
  "أكتوبر|تشرين الأول",
  "نوفمبر|تشرين الثاني|نونبر",
  "ديسمبر|كانون الأول|دجنبر",
];

const months = new Map<string, number>();
MONTHS.forEach((names, index) => {
  for (const name of names.split("|")) months.set(name.split(" ").map(keyOf).join(" "), index + 1);
});

/** 0 is Monday. */
const WEEKDAYS = new Map(
  [
    ["الاثنين", "الإثنين"],
    ["الثلاثاء"],
    ["الأربعاء"],
    ["الخميس"],
    ["الجمعة"],
    ["السبت"],
    ["الأحد"],
  ].flatMap((names, index) => names.map((name) => [keyOf(name), index] as const)),
);

/** The month that begins at `index` of the keys, of one word or two, and where it ends. */
export function monthAt(
  keys: readonly string[],
  index: number,
): { month: number; end: number } | undefined {
  const two = months.get(`${keys[index]} ${keys[index + 1]}`);
  if (two !== undefined) return { month: two, end: index + 2 };
  const one = months.get(keys[index] ?? "");
  return one === undefined ? undefined : { month: one, end: index + 1 };
}

/** The weekday that a word names, "and" or not; 0 is Monday. */
export function weekdayOfKey(key: string): number | undefined {
  return WEEKDAYS.get(key) ?? (key.startsWith("و") ? WEEKDAYS.get(key.slice(1)) : undefined);
}
