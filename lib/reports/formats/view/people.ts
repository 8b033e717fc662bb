import type { Report } from "../../report.ts";
import { bothTimes } from "./times.ts";

/** Says who did something, and when, in the article's time zone and in UTC. */
export interface Speaker {
  name: (member: string) => string;
  time: (iso: string) => string;
  /** `Nadia Rahman, 17 May 2024, 03:22 (Asia/Riyadh), 00:22 UTC` */
  done: (act: { by: string; at: string }) => string;
}

export function speakerOf({ people, article }: Report): Speaker {
  const names = new Map(people.map(({ member, name }) => [member, name]));
  const name = (member: string) => names.get(member) ?? "(unknown)";
  const time = (iso: string) => bothTimes(iso, article.dateline.timeZone);
  return { name, time, done: ({ by, at }) => `${name(by)}, ${time(at)}` };
}
