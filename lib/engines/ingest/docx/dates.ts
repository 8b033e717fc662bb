const written = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * A date of a comment or change, as RFC 3339 in UTC; none where the file has no such date (rule I14).
 */
export function dateOf(value: string | undefined): string | undefined {
  const [, minute, second = ":00", zone = "Z"] = written.exec(value ?? "") ?? [];
  const time = minute === undefined ? Number.NaN : Date.parse(`${minute}${second}${zone}`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
