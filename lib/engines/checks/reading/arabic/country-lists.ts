import type { ArabicPlace, ArabicText } from "./arabic-text.ts";
import { keyAt } from "./arabic-text.ts";
import type { ArabicCount } from "./counts.ts";

/** A run of countries joined by "and" or by commas. */
export interface CountryList {
  items: ArabicPlace[];
  first: number;
  end: number;
}

const COMMAS = new Set(["،", ","]);

/** Whether `next` goes on with the list that `place` stands in. */
function goesOn(t: ArabicText, place: ArabicPlace, next: ArabicPlace): boolean {
  if (next.first === place.end) return next.joined;
  const between = t.tokens.slice(place.end, next.first);
  return between.length <= 2 && between.every(({ text }) => COMMAS.has(text) || text === "و");
}

/** Every run of two countries or more. */
export function readCountryLists(t: ArabicText): CountryList[] {
  const lists: CountryList[] = [];
  let items: ArabicPlace[] = [];
  const close = () => {
    const last = items.at(-1);
    if (items.length > 1 && last) lists.push({ items, first: items[0]?.first ?? 0, end: last.end });
  };
  for (const place of t.places) {
    const previous = items.at(-1);
    if (previous && goesOn(t, previous, place)) items.push(place);
    else {
      close();
      items = [place];
    }
  }
  close();
  return lists;
}

const PARTIAL = new Set(
  "بينها بينهم منها منهم مثل ابرزها ابرزهم فيها فيهم ضمنها خاصه خصوصا لاسيما سيما رأسها راسها".split(
    " ",
  ),
);
const AND_OTHERS = new Set(["وغيرها", "وغيرهم", "واخري", "واخرين", "واخرون", "وسواها"]);
const IS = new Set(["هي", "وهي", "هم", "وهم", ":", "(", "وهما", "هما"]);
const SAME_THINGS =
  /^(?:و|ف|ب|ل)*(?:ال)?(?:دول|بلدان|اجتماع|لقاء|ممثل|ممثلو|ممثلون|سفراء|مبعوثو|دبلوماسيو|دبلوماسيون|مشارك|مشاركون|حضور|حضر|شارك|ضم|ضمت|حضره|وقع|وقعت)/;
const REACH = 12;

/** How a list is tied to a count; undefined where nothing ties them. */
export interface Tie {
  partial: boolean;
  sure: boolean;
}

const someKey = (t: ArabicText, from: number, to: number, holds: (key: string) => boolean) => {
  for (let i = from; i < to; i++) if (holds(keyAt(t, i))) return true;
  return false;
};

/** Ties a list to a count before it: in its sentence, or in one of the next two. */
export function tieOf(t: ArabicText, count: ArabicCount, list: CountryList): Tie | undefined {
  const [of, at] = [t.sentenceOf[count.first] ?? 0, t.sentenceOf[list.first] ?? 0];
  if (list.first < count.end || at - of > 2) return undefined;
  const from = at === of ? count.end : (t.sentences[at]?.first ?? 0);
  const near = Math.max(from, list.first - REACH);
  const partial =
    someKey(t, Math.max(from, list.first - 4), list.first, (key) => PARTIAL.has(key)) ||
    AND_OTHERS.has(keyAt(t, list.end)) ||
    (keyAt(t, list.end) === "ودول" && AND_OTHERS.has(`و${keyAt(t, list.end + 1)}`));
  if (at === of) {
    const opened = someKey(t, near, list.first, (key) => IS.has(key));
    const close = list.first - count.end <= 2;
    return opened || close || partial
      ? { partial, sure: opened || list.first === count.end }
      : undefined;
  }
  const opened = someKey(t, near, list.first, (key) => IS.has(key) || SAME_THINGS.test(key));
  return opened || partial ? { partial, sure: opened } : undefined;
}
