import type { MentionReading } from "../reading/mention-reading.ts";
import { areUsualSpellings, usualSpelling } from "./alternative-spellings.ts";
import { oneEdit } from "./one-edit.ts";
import { soundKey } from "./sound-key.ts";

/** A person's full name in one spelling, and where it stands. */
export interface WholeName {
  forms: string[];
  uses: MentionReading[];
}

/** What a full name sounds like; `known` keeps the sound of each word that was met before. */
function soundOf(forms: readonly string[], known: Map<string, string>): string {
  let whole = "";
  for (const form of forms) {
    let sound = known.get(form);
    if (sound === undefined) {
      sound = usualSpelling(form) ?? soundKey(form, true);
      known.set(form, sound);
    }
    whole += ` ${sound}`;
  }
  return whole;
}

/**
 * Whether only one word differs, and is no other way to write the same letters of another alphabet:
 * by one slip, which is a matter of that word, or as "Jean" and "Jeanne" do.
 */
function isMatterOfOneWord(a: readonly string[], b: readonly string[]): boolean {
  const different = a.flatMap((form, index) => (form === b[index] ? [] : [index]));
  const [at] = different;
  if (different.length !== 1 || at === undefined) return false;
  const [one, other] = [a[at] ?? "", b[at] ?? ""];
  return oneEdit(one, other) !== undefined || !areUsualSpellings(one, other);
}

function inOneSentence(a: WholeName, b: WholeName): boolean {
  const sentences = new Set(a.uses.map(({ sentence }) => sentence));
  return b.uses.some(({ sentence }) => sentences.has(sentence));
}

/**
 * Full names written in two ways that sound the same: "Abdel Fattah Al-Sisi" and "Abdul Fatah
 * el-Sisi". Those that differ by one slip in one word are left to the comparison of words.
 */
export function alikeWholeNames(mentions: readonly MentionReading[]): [WholeName, WholeName][] {
  const bySpelling = new Map<string, WholeName>();
  for (const mention of mentions) {
    const { words, kind } = mention;
    if (words.length < 2 || words.length > 5 || kind === "organisation" || kind === "place")
      continue;
    const forms = words.map(({ form }) => form);
    const key = forms.join(" ");
    const name = bySpelling.get(key);
    if (name) name.uses.push(mention);
    else bySpelling.set(key, { forms, uses: [mention] });
  }
  const bySound = new Map<string, WholeName>();
  const known = new Map<string, string>();
  const pairs: [WholeName, WholeName][] = [];
  for (const name of bySpelling.values()) {
    const sound = soundOf(name.forms, known);
    const other = bySound.get(sound);
    if (!other) bySound.set(sound, name);
    else if (!isMatterOfOneWord(other.forms, name.forms)) pairs.push([other, name]);
  }
  return pairs.filter(([a, b]) => !inOneSentence(a, b));
}
