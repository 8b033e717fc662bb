import arabic from "i18n-iso-countries/langs/ar.json" with { type: "json" };
import type { Token } from "../token.ts";
import type { ArabicPlace } from "./arabic-text.ts";
import { keyOf } from "./fold.ts";

/** Countries by the names that news gives them beside those of the list. */
const NEWS_NAMES: Record<string, string> = {
  US: "الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا",
  GB: "بريطانيا|إنجلترا|إنكلترا|اسكتلندا",
  BY: "بيلاروسيا|بيلاروس",
  CZ: "التشيك|تشيكيا",
  KR: "كوريا الجنوبية",
  SA: "المملكة العربية السعودية",
  AE: "الإمارات",
  DO: "الدومينيكان",
  CD: "الكونغو الديمقراطية",
  CG: "الكونغو",
  MM: "ميانمار",
  NO: "النروج",
  SE: "سويد",
  NL: "هولندا|الأراضي المنخفضة",
  AR: "أرجنتين",
  MK: "مقدونيا",
  SZ: "إسواتيني",
  LU: "لوكسمبورج",
  BS: "جزر البهاماس|البهاماس",
  MV: "المالديف",
  CM: "كاميرون",
  CL: "شيلي",
  EE: "استونيا",
  IE: "إيرلندا",
  IS: "أيسلندا|إيسلندا",
  VA: "الكرسي الرسولي",
  EU: "الاتحاد الأوروبي",
  TZ: "تنزانيا",
  CI: "كوت ديفوار",
  GR: "يونان",
  PS: "السلطة الفلسطينية",
};

interface Name {
  words: string[];
  code: string;
}

const byFirstWord = new Map<string, Name[]>();

function addName(name: string, code: string) {
  const words = name.split(" ").map(keyOf);
  const [first = ""] = words;
  const names = byFirstWord.get(first) ?? [];
  names.push({ words, code });
  names.sort((a, b) => b.words.length - a.words.length);
  byFirstWord.set(first, names);
}

for (const [code, names] of Object.entries(arabic.countries)) {
  for (const name of [names].flat()) if (!/[(،]/.test(name)) addName(name, code);
}
for (const [code, names] of Object.entries(NEWS_NAMES)) {
  for (const name of names.split("|")) addName(name, code);
}

/** Words that are countries only where no preposition hides another word: عمان, مالي, قطر, النيجر. */
const OTHER_WORDS = new Set(["مالي", "عمان", "تشاد", "كوبا", "مان"]);

/** The ways to see a country in a word: as it is, after "and", after a preposition. */
function readings(key: string): { key: string; cut: number; joined: boolean }[] {
  const found = [{ key, cut: 0, joined: false }];
  const joined = key.startsWith("و") && key.length > 3;
  const rest = joined ? key.slice(1) : key;
  const cut = joined ? 1 : 0;
  if (joined) found.push({ key: rest, cut, joined });
  if (rest.length > 3 && /^[بلك]/.test(rest)) {
    const bare = rest.startsWith("لل") ? `ال${rest.slice(2)}` : rest.slice(1);
    if (!OTHER_WORDS.has(bare)) found.push({ key: bare, cut: cut + 1, joined });
  }
  return found;
}

function placeAt(tokens: readonly Token[], keys: readonly string[], first: number) {
  for (const { key, cut, joined } of readings(keys[first] ?? "")) {
    for (const { words, code } of byFirstWord.get(key) ?? []) {
      const matches = words.every(
        (word, offset) =>
          offset === 0 ||
          (keys[first + offset] === word && tokens[first + offset]?.gap !== "blank"),
      );
      if (!matches) continue;
      const start = (tokens[first]?.start ?? 0) + cut;
      return { first, end: first + words.length, start, code, joined };
    }
  }
  return undefined;
}

/** Every country of the text, in order, by its longest name. */
export function readPlaces(tokens: readonly Token[], keys: readonly string[]): ArabicPlace[] {
  const places: ArabicPlace[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== "word") continue;
    const place = placeAt(tokens, keys, i);
    if (!place) continue;
    places.push(place);
    i = place.end - 1;
  }
  return places;
}
