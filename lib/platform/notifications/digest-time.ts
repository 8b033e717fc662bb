/** The hour of the day, in UTC, at which the notifications of a day go out together. */
export const DIGEST_HOUR_UTC = 6;

/** The next time, after this one, at which the notifications of a day go out. */
export function nextDigest(at: Date): Date {
  const next = new Date(at);
  next.setUTCHours(DIGEST_HOUR_UTC, 0, 0, 0);
  if (next <= at) next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
