import { z } from "zod";

/** A year that PostgreSQL and an event's body can both say: those from 1 to 9999, in UTC. */
function isInReach(time: string): boolean {
  const year = new Date(time).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

/** A time that somebody gives, with its offset from UTC (RFC 3339). */
export const moment = z.iso
  .datetime({ offset: true, error: "Please give a day and a time." })
  .refine(isInReach, "Please give a time from the year 1 to the year 9999, in UTC.");
