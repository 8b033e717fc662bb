import { parseIsoDate } from "#lib/engines/checks/reading/civil-day.ts";
import { isTimeZone } from "#lib/engines/checks/reading/zone-names.ts";
import { UsageError } from "../usage-error.ts";

/** Each returns its value, a zone by its IANA name, or throws a UsageError that names what was given. */
export function checkPublished(value: string, name: string): string {
  if (parseIsoDate(value)) return value;
  throw new UsageError(`${name} takes a date that exists, as YYYY-MM-DD; “${value}” is none.`);
}

export function checkTimeZone(value: string, name: string): string {
  if (isTimeZone(value)) {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone;
  }
  throw new UsageError(`${name} takes an IANA time zone such as Asia/Riyadh; “${value}” is none.`);
}

export function checkLanguage(value: string, name: string): string {
  try {
    Intl.getCanonicalLocales(value);
    return value;
  } catch {
    throw new UsageError(`${name} takes a language tag such as en or ar; “${value}” is none.`);
  }
}
