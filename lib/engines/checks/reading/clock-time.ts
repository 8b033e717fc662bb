import type { Token } from "./token.ts";
import { zoneOfName } from "./zone-names.ts";

export interface ClockTime {
  /** `HH:MM`, 24 hours. */
  time: string;
  timeZone?: string;
  /** Offsets into the text; the zone's name included where one is read. */
  span: { start: number; end: number };
}

const MAX_ZONE_TOKENS = 5;

/** "3:15", "03:15", "15.15", "3" before "p.m.", "0315" before "GMT": hours, minutes, next token. */
function hoursAndMinutes(tokens: readonly Token[], index: number) {
  const hours = tokens[index];
  if (hours?.kind !== "number") return undefined;
  const minutes = tokens[index + 2];
  if (
    /^\d{1,2}$/.test(hours.text) &&
    tokens[index + 1]?.text === ":" &&
    minutes &&
    /^\d{2}$/.test(minutes.text)
  ) {
    const seconds = tokens[index + 3]?.text === ":" && tokens[index + 4]?.kind === "number" ? 2 : 0;
    return { hours: Number(hours.text), minutes: Number(minutes.text), next: index + 3 + seconds };
  }
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(hours.text);
  if (dotted) return { hours: Number(dotted[1]), minutes: Number(dotted[2]), next: index + 1 };
  const next = tokens[index + 1]?.lower ?? "";
  if (/^\d{1,2}$/.test(hours.text) && /^[ap]\.?m\.?$/.test(next)) {
    return { hours: Number(hours.text), minutes: 0, next: index + 1 };
  }
  if (/^\d{4}$/.test(hours.text) && /^(?:gmt|utc)$/.test(next)) {
    return {
      hours: Number(hours.text.slice(0, 2)),
      minutes: Number(hours.text.slice(2)),
      next: index + 1,
    };
  }
  return undefined;
}

/** The zone named at `index`, the longest reading first; brackets around it are left out. */
function zoneAt(
  text: string,
  tokens: readonly Token[],
  index: number,
): { zone: string; end: number } | undefined {
  const first = tokens[index]?.text === "(" ? index + 1 : index;
  for (let length = MAX_ZONE_TOKENS; length > 0; length--) {
    const last = tokens[first + length - 1];
    if (!last) continue;
    const zone = zoneOfName(text.slice(tokens[first]?.start, last.end));
    if (zone) return { zone, end: last.end };
  }
  return undefined;
}

/** The first time of day among the tokens, with the zone that stands after it. */
export function readClockTime(text: string, tokens: readonly Token[]): ClockTime | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const read = hoursAndMinutes(tokens, i);
    if (!read) continue;
    let { hours, next } = read;
    const half = tokens[next]?.lower.replaceAll(".", "");
    if (half === "am" || half === "pm") {
      if (hours < 1 || hours > 12) continue;
      hours = (hours % 12) + (half === "pm" ? 12 : 0);
      next++;
    } else if (tokens[i]?.text.includes(".") && !zoneAt(text, tokens, next)) continue;
    if (hours > 23 || read.minutes > 59) continue;
    const zone = zoneAt(text, tokens, next);
    const time = `${String(hours).padStart(2, "0")}:${String(read.minutes).padStart(2, "0")}`;
    const start = tokens[i]?.start ?? 0;
    const end = zone?.end ?? tokens[next - 1]?.end ?? start;
    return { time, ...(zone ? { timeZone: zone.zone } : {}), span: { start, end } };
  }
  return undefined;
}
