/** The application's clock, in whole milliseconds: the only source of an event's time. */
export function now(): Date {
  return new Date();
}

/** `2024-05-17T00:15:00.000Z`: how every time is written in events and reports. */
export function isoTime(time: Date): string {
  return time.toISOString();
}
