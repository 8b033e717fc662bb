import type { CivilDate } from "../../civil-day.ts";
import type { ElapsedReading } from "../../elapsed-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { firstToldDate, type ToldDate } from "../dates/told-dates.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { betweenDates } from "./between.ts";
import type { Length } from "./lengths.ts";

const PERFECT = new Set(["has", "have", "'s", "’s"]);
const RELATIVE = new Set(["which", "who"]);
const PRONOUN = /^(?:it|he|she|they)$/;
const BACK = 10;
const CLAUSE = 14;
const SINCE_REACH = 10;

const words = (list: string) => new Set(list.split(" "));

/** What begins a state, and the words of the state that goes on from it. */
const STATES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    words("closed shut abandoned vacated shuttered flooded burned burnt evacuated"),
    words("empty closed shut vacant derelict unused idle abandoned uninhabited shuttered"),
  ],
  [words("opened reopened"), words("open")],
  [words("disappeared vanished"), words("missing")],
  [words("married wed"), words("married together")],
  [
    words("joined became appointed elected took started hired arrived"),
    words("served worked led played run coached managed chaired held taught lived"),
  ],
  [words("arrested jailed detained imprisoned seized"), words("held detained custody prison jail")],
];

/** Whether a state that a verb before `has` begins is what has lasted since. */
function isState(t: EnglishText, from: number, has: number, end: number): boolean {
  const among = (first: number, last: number, set: ReadonlySet<string>) => {
    for (let i = first; i < last; i++) if (set.has(lowerAt(t, i))) return true;
    return false;
  };
  return STATES.some(([starts, state]) => among(from, has, starts) && among(has, end, state));
}

/** The "has" or "have" whose "for LENGTH" it is. */
function perfectBefore(t: EnglishText, at: number, start: number): number | undefined {
  for (let i = at - 1; i >= Math.max(start, at - BACK); i--) {
    if (PERFECT.has(lowerAt(t, i))) return i;
    if (lowerAt(t, i) === ",") return undefined;
  }
  return undefined;
}

/** "The mill, which shut in 2014, has stood …": the date of the clause right before "has". */
function dateOfClause(
  dated: DatedText,
  has: number,
  [start, end]: readonly [number, number],
  published: CivilDate,
): ToldDate | undefined {
  const { t } = dated;
  if (lowerAt(t, has - 1) !== ",") return undefined;
  for (let i = has - 2; i >= Math.max(start, has - CLAUSE); i--) {
    if (lowerAt(t, i) === "," && RELATIVE.has(lowerAt(t, i + 1))) {
      if (!isState(t, i + 2, has, end)) return undefined;
      return firstToldDate(dated, i + 2, has - 1, published, -1);
    }
  }
  return undefined;
}

/** "It has been shut for 18 months. It has not opened since February 2024." */
function sinceAfter(dated: DatedText, length: Length, published: CivilDate): ToldDate | undefined {
  const { t } = dated;
  const here = sentenceIndexAt(t, length.first);
  const next = t.sentences[here + 1];
  if (!next || !PRONOUN.test(lowerAt(t, next.first))) return undefined;
  let denied = false;
  for (let i = next.first; i < Math.min(next.end, next.first + BACK); i++) {
    denied ||= /^(?:not|never)$/.test(lowerAt(t, i));
    if (lowerAt(t, i) !== "since") continue;
    // "It has belonged to them since 1912" says nothing of how long it has been shut.
    if (!denied) return undefined;
    return firstToldDate(dated, i + 1, Math.min(next.end, i + SINCE_REACH), published, -1);
  }
  return undefined;
}

/** A state that lasts until the dateline: "which shut in 2014, has stood empty for a decade". */
export function readStanding(
  dated: DatedText,
  lengths: readonly Length[],
  published: CivilDate | undefined,
): ElapsedReading[] {
  const { t } = dated;
  if (!published) return [];
  return lengths.flatMap((length): ElapsedReading[] => {
    if (lowerAt(t, length.first - 1) !== "for" && lowerAt(t, length.first - 2) !== "for") return [];
    const start = t.sentences[sentenceIndexAt(t, length.first)]?.first ?? 0;
    const has = perfectBefore(t, length.first, start);
    if (has === undefined) return [];
    const from =
      dateOfClause(dated, has, [start, length.first], published) ??
      sinceAfter(dated, length, published);
    return from ? [betweenDates(t, length, from, published)] : [];
  });
}
