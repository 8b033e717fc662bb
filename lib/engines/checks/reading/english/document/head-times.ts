import type { TokenBlock } from "../../document/block-reading.ts";
import type { HeadTimeReading } from "../../document/head-time-reading.ts";
import type { WrittenDate } from "../../written-date.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";

const words = (list: string) => new Set(list.split(" "));

/** What a time stands after, where it is told when something happens: not "Good Friday". */
const BEFORE_TIME = words(
  "on by until till from since next this last before after late early in for to",
);
const MAX_HEAD_TOKENS = 60;
/** Each is looked for in the whole text. */
const MAX_TIMES = 12;

/** The forms of weekdays and months in print, one group for each. */
const forms = (names: string, cut: number, long: string) =>
  names.split(" ").map((name) => {
    const short = name.slice(0, cut);
    const other = long.split(" ").filter((form) => form.startsWith(short));
    return [name, `${name}s`, short, `${short}.`, ...other, ...other.map((form) => `${form}.`)];
  });

const WEEKDAYS = forms(
  "monday tuesday wednesday thursday friday saturday sunday",
  3,
  "tues thur thurs weds",
);
const MONTHS = forms(
  "january february march april may june july august september october november december",
  3,
  "sept",
);

/** A kind of time: what tells it from others, and the words by which a story may mean any of it. */
interface Kind {
  groups: readonly (readonly string[])[];
  meant: readonly string[];
}

const DAYS: Kind = {
  groups: WEEKDAYS,
  meant: "today tonight tomorrow yesterday overnight weekend midnight".split(" "),
};
const OF_YEAR: Kind = {
  groups: MONTHS,
  meant:
    "month months spring summer autumn fall winter quarter easter christmas week weeks today tomorrow".split(
      " ",
    ),
};

/** Where one of these words stands from `from` on, told as a time or at all. */
function findIn(
  t: EnglishText,
  forms: readonly string[],
  from: number,
  asTime: boolean,
): number | undefined {
  for (const form of forms) {
    for (const at of t.indices.get(form) ?? []) {
      if (at >= from && (!asTime || BEFORE_TIME.has(lowerAt(t, at - 1)))) return at;
    }
  }
  return undefined;
}

/** Whether the token is named as a time, with no number beside it that makes it a date. */
function isTime(t: EnglishText, at: number, first: number): boolean {
  const next = t.tokens[at + 1];
  if (at === first || !BEFORE_TIME.has(lowerAt(t, at - 1)) || !t.tokens[at]?.capital) return false;
  if (next?.gap !== "space") return next?.lower !== "'s" && next?.text !== "-";
  const part = isA(t, at + 1, WORD.partOfDay | WORD.preposition | WORD.conjunction | WORD.relative);
  return part || (next.kind === "word" && !next.capital) || next.kind === "mark";
}

/** The other time of its kind that the story names, where nothing in the story may mean this one. */
function otherIn(
  t: EnglishText,
  { groups, meant }: Kind,
  lower: string,
  story: number,
): number | undefined {
  const own = groups.find((group) => group.includes(lower));
  if (!own || findIn(t, [...own, ...meant], story, false) !== undefined) return undefined;
  for (const group of groups) {
    const other = group === own ? undefined : findIn(t, group, story, true);
    if (other !== undefined) return other;
  }
  return undefined;
}

/**
 * The weekdays and months of headline and standfirst that the story does not name, while it names
 * another, and no date or word that could mean the same.
 */
export function readHeadTimes(
  t: EnglishText,
  blocks: readonly TokenBlock[],
  dates: readonly WrittenDate[],
): HeadTimeReading[] {
  const story = blocks.find(({ role }) => role === "body")?.first;
  if (story === undefined) return [];
  const found: HeadTimeReading[] = [];
  let asked = 0;
  for (const { role, first, end } of blocks) {
    if (first >= story) break;
    if (role !== "headline" && role !== "standfirst") continue;
    for (let at = first; at < Math.min(end, first + MAX_HEAD_TOKENS); at++) {
      const day = isA(t, at, WORD.weekday);
      if (!(day || isA(t, at, WORD.month)) || !isTime(t, at, first)) continue;
      if (++asked > MAX_TIMES) return found;
      const other = otherIn(t, day ? DAYS : OF_YEAR, lowerAt(t, at), story);
      const begin = t.tokens[story]?.start ?? 0;
      const dated = day && dates.some(({ start, day }) => start >= begin && day !== undefined);
      if (other === undefined || dated) continue;
      found.push({ ...spanOf(t, at, at + 1), part: role, other: spanOf(t, other, other + 1) });
    }
  }
  return found;
}
