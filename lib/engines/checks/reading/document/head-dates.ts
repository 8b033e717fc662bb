import type { WrittenDate } from "../written-date.ts";
import type { BlockReading } from "./block-reading.ts";

/** A day named in a headline, standfirst or caption, and the story's days beside it. */
export interface HeadDate {
  date: WrittenDate;
  part: "headline" | "standfirst" | "caption";
  /** The story's date of the same day, where it has one. */
  same?: WrittenDate;
  /** The story's only date that is near it: of the same month, or of the same day in another. */
  near?: WrittenDate;
}

const MAX_DATES = 12;

const isDay = ({ month, day }: WrittenDate) => month !== undefined && day !== undefined;
const yearsAgree = (a: WrittenDate, b: WrittenDate) =>
  a.year === undefined || b.year === undefined || a.year === b.year;

/** The days of headline, standfirst and captions; `dates` are those of the text, in order. */
export function readHeadDates(
  blocks: readonly BlockReading[],
  dates: readonly WrittenDate[],
): HeadDate[] {
  if (!blocks.some(({ role }) => role === "headline" || role === "caption")) return [];
  const inHead: { date: WrittenDate; part: HeadDate["part"] }[] = [];
  const story: WrittenDate[] = [];
  let block = 0;
  for (const date of dates) {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= date.start) block++;
    const role = blocks[block]?.role;
    if (!isDay(date) || role === undefined) continue;
    if (role === "headline" || role === "standfirst" || role === "caption") {
      if (inHead.length < MAX_DATES) inHead.push({ date, part: role });
    } else if (role === "body" || role === "list") story.push(date);
  }
  return inHead.map(({ date, part }) => {
    const like = story.filter((each) => yearsAgree(date, each));
    const same = like.find(({ month, day }) => month === date.month && day === date.day);
    if (same) return { date, part, same };
    const near = like.filter(({ month, day }) => month === date.month || day === date.day);
    const [only] = near;
    const single = near.every(({ month, day }) => month === only?.month && day === only?.day);
    return { date, part, ...(only && single ? { near: only } : {}) };
  });
}
