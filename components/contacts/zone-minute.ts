import { momentOf, wallClock } from "#components/ui/wall-clock.ts";

/** A time as a field for a day and a time has it, in this zone: `2024-05-17T21:00`. */
export function zoneMinute(iso: string, timeZone: string): string {
  const { day, time } = wallClock(iso, timeZone);
  return `${day}T${time}`;
}

/** What such a field says, in this zone, as a time that everybody reads alike; empty where it says nothing whole. */
export function minuteInZone(typed: string, timeZone: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(typed) ?? [];
  return day && time ? new Date(momentOf({ day, time }, timeZone)).toISOString() : "";
}
