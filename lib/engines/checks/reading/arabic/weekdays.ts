import { type ArabicText, keyAt } from "./arabic-text.ts";
import { weekdayOfKey } from "./calendar-words.ts";

/** A weekday as written; `at` is its token. 0 is Monday. */
export interface ArabicWeekday {
  at: number;
  weekday: number;
  /** What a word beside it says of when it is: "last" −1, "next" 1. */
  said: -1 | 0 | 1;
}

const LAST = new Set(["الماضي", "الماضيه", "الفائت", "الفائته", "المنصرم", "المنصرمه"]);
const NEXT = new Set(["المقبل", "المقبله", "القادم", "القادمه"]);
const DAY_WORDS = new Set([
  "يوم",
  "اليوم",
  "امس",
  "غدا",
  "مساء",
  "صباح",
  "ليله",
  "ليل",
  "فجر",
  "ظهر",
]);
/** "Friday prayers", "between the two", "the third Monday": no one day. */
const OTHER_BEFORE = new Set(["صلاه", "بين", "كل", "خطبه", "كلا", "احد", "صحيفه"]);

/** Every weekday that means a day, in order: الأحد and الاثنين are other words too. */
export function readWeekdays(t: ArabicText): ArabicWeekday[] {
  return t.keys.flatMap((key, at): ArabicWeekday[] => {
    const weekday = weekdayOfKey(key);
    if (weekday === undefined) return [];
    const before = keyAt(t, at - 1);
    const after = keyAt(t, at + 1);
    if (OTHER_BEFORE.has(before)) return [];
    const said = LAST.has(after) ? -1 : NEXT.has(after) ? 1 : 0;
    const another = weekdayOfKey(before) !== undefined;
    // "The two" and "the one" are told from Monday and Sunday by what stands beside them.
    const doubtful =
      (weekday === 0 || weekday === 6) && !DAY_WORDS.has(before.replace(/^[ول]/, ""));
    const dated = t.numberAt.has(at + 1) || said !== 0 || another || after === "الموافق";
    return doubtful && !dated && !after.match(/^(?:،|\.|,|في|ان|على|علي)?$/)
      ? []
      : [{ at, weekday, said }];
  });
}
