import { formsOf, type Language } from "../languages.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];
const weekdays = [
  ...["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
];

const date = new RegExp(
  `^(?:(${weekdays.join("|")})(?: |$))?(?:(\\d{1,2}) )?(?:(${months.join("|")})(?: (\\d{4}))?)?$`,
);

/** 1 January 2023 was a Sunday. */
const weekdayIn = (language: Language, name: string) =>
  new Intl.DateTimeFormat(formsOf[language], { weekday: "long", timeZone: "UTC" }).format(
    Date.UTC(2023, 0, 1 + weekdays.indexOf(name)),
  );

/** A date as the check engine says it ("Tuesday 14 May 2024", "9 May", "May 2024"); undefined where it is none. */
export function dateIn(language: Language, said: string): string | undefined {
  const found = said === "" ? null : date.exec(said);
  if (!found) return undefined;
  const [, weekday, day, month, year] = found;
  if (day !== undefined && month === undefined) return undefined;
  const forms = new Intl.DateTimeFormat(formsOf[language], {
    ...(day === undefined ? {} : { day: "numeric" }),
    month: "long",
    ...(year === undefined ? {} : { year: "numeric" }),
    timeZone: "UTC",
  });
  const inYear = Number(year ?? 2000);
  const rest = month && forms.format(Date.UTC(inYear, months.indexOf(month), Number(day ?? 1)));
  const name = weekday && weekdayIn(language, weekday);
  return [name, rest].filter(Boolean).join(language === "de" && rest ? ", " : " ");
}
