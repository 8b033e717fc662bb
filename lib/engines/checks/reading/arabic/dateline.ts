import { isoDate } from "../civil-day.ts";
import type { Dateline } from "../dateline.ts";
import { spanOf } from "./arabic-text.ts";
import { readDates } from "./dates.ts";
import { readArabicText } from "./read-arabic-text.ts";

const HEAD_CODE_UNITS = 1200;
const HEAD_BLOCKS = 8;
const MAX_OTHER_WORDS = 12;
const CUES = /^(?:نشر|حدث|تاريخ|اخر|اخر|صدر|تحديث)/;

/** The zone of "بتوقيت مكة المكرمة", by the first word of its place. */
const ZONES = new Map([
  ["مكه", "Asia/Riyadh"],
  ["الرياض", "Asia/Riyadh"],
  ["السعوديه", "Asia/Riyadh"],
  ["الدوحه", "Asia/Qatar"],
  ["القاهره", "Africa/Cairo"],
  ["بيروت", "Asia/Beirut"],
  ["عمان", "Asia/Amman"],
  ["بغداد", "Asia/Baghdad"],
  ["دمشق", "Asia/Damascus"],
  ["القدس", "Asia/Jerusalem"],
  ["غزه", "Asia/Gaza"],
  ["ابوظبي", "Asia/Dubai"],
  ["دبي", "Asia/Dubai"],
  ["الكويت", "Asia/Kuwait"],
  ["تونس", "Africa/Tunis"],
  ["الجزائر", "Africa/Algiers"],
  ["غرينتش", "UTC"],
  ["جرينتش", "UTC"],
]);

/** Reads what an Arabic draft says of its own publication in its first lines. */
export function readArabicDateline(text: string): Dateline {
  const cut = text.length > HEAD_CODE_UNITS ? text.lastIndexOf(" ", HEAD_CODE_UNITS) : text.length;
  const t = readArabicText(text.slice(0, cut > 0 ? cut : HEAD_CODE_UNITS));
  for (const date of readDates(t)) {
    const { year, month, day } = date;
    const block = t.blockStarts.findLastIndex((start) => start <= date.first);
    if (year === undefined || day === undefined || block >= HEAD_BLOCKS) continue;
    const [first, end] = [t.blockStarts[block] ?? 0, t.blockStarts[block + 1] ?? t.tokens.length];
    const keys = t.keys.slice(first, end);
    const cue = keys.some((key) => CUES.test(key));
    if (!cue && keys.length - (date.end - date.first) > MAX_OTHER_WORDS) continue;
    if (!cue && t.tokens[end - 1]?.text === ".") continue;
    const spans = [spanOf(t, date.first, date.end)];
    const zoneAt = keys.indexOf("بتوقيت");
    const timeZone = zoneAt < 0 ? undefined : ZONES.get(keys[zoneAt + 1] ?? "");
    const colon = keys.findIndex(
      (key, index) => key === ":" && /^\d\d$/.test(keys[index + 1] ?? ""),
    );
    const hour = keys[colon - 1] ?? "";
    const timed = colon > 0 && /^\d\d?$/.test(hour);
    if (timed) spans.push(spanOf(t, first + colon - 1, first + colon + 2));
    return {
      publishedOn: isoDate({ year, month, day }),
      ...(timed ? { publishedTime: `${hour.padStart(2, "0")}:${keys[colon + 1]}` } : {}),
      ...(timeZone ? { timeZone } : {}),
      spans: spans.map((span) => ({ ...span, exact: text.slice(span.start, span.end) })),
    };
  }
  return { spans: [] };
}
