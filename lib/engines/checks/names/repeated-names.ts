import type { MentionReading } from "../reading/mention-reading.ts";

const wholeOf = ({ words }: MentionReading): string => words.map(({ form }) => form).join(" ");

/** By each word that can stand for a longer name, that name; undefined where two names have it. */
function namesByHead(
  byWhole: ReadonlyMap<string, MentionReading[]>,
): Map<string, string | undefined> {
  const byHead = new Map<string, string | undefined>();
  for (const [whole, [mention]] of byWhole) {
    if (!mention || mention.words.length < 2) continue;
    const head = mention.words[mention.surname ?? mention.words.length - 1]?.form ?? "";
    byHead.set(head, byHead.has(head) ? undefined : whole);
  }
  return byHead;
}

/** The mentions that name one thing in one spelling, for every name that stands twice or more. */
export function repeatedNames(mentions: readonly MentionReading[]): MentionReading[][] {
  const byWhole = new Map<string, MentionReading[]>();
  for (const mention of mentions) {
    if (!mention.certain || mention.words.length === 0) continue;
    const whole = wholeOf(mention);
    const same = byWhole.get(whole);
    if (same) same.push(mention);
    else byWhole.set(whole, [mention]);
  }
  for (const [head, whole] of namesByHead(byWhole)) {
    const alone = byWhole.get(head);
    if (!alone || whole === undefined) continue;
    byWhole.get(whole)?.push(...alone);
    byWhole.delete(head);
  }
  return [...byWhole.values()]
    .filter((same) => same.length > 1)
    .map((same) => same.sort((a, b) => a.start - b.start));
}
