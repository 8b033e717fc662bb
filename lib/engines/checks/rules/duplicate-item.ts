import { citiesNamed } from "../gazetteer/cities.ts";
import type { ListedName, NameListReading } from "../reading/name-list-reading.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

/** Not reported where right: what is seen at a glance, and what the rule on counts has told. */
const LONG_LIST = 5;

/** Whether the text itself tells two of one name from each other: "Mr Smith and Mrs Smith". */
function areToldApart(a: ListedName, b: ListedName): boolean {
  return a.detail !== b.detail || (a.title !== "" && b.title !== "" && a.title !== b.title);
}

/** Whether most names are those of towns, so that a list of people is out of the question. */
function areTowns(items: readonly ListedName[]): boolean {
  const towns = items.filter(({ name, shared }) => !shared || citiesNamed(name).length > 0);
  return towns.length * 3 > items.length * 2;
}

interface Repeat {
  first: number;
  second: number;
  outcome: Outcome;
  reconciliation?: string;
}

/** How one thing comes to be named twice in this list; undefined where that is as it should be. */
function judge(list: NameListReading, first: number, second: number): Repeat | undefined {
  const [a, b] = [list.items[first] as ListedName, list.items[second] as ListedName];
  if (areToldApart(a, b)) return undefined;
  if (a.name !== b.name) {
    const reconciliation =
      "Two names of one country may be meant for two different teams or bodies.";
    return { first, second, outcome: "possible", reconciliation };
  }
  const adjacent = second === first + 1;
  if (list.counted || adjacent) return { first, second, outcome: "contradiction" };
  if (list.inTurn) return undefined;
  const sure = !a.shared || list.unique || areTowns(list.items);
  if (sure) return { first, second, outcome: "contradiction" };
  const reconciliation = "Two may be of that name, or one may be named again in turn.";
  return { first, second, outcome: "possible", reconciliation };
}

function firstRepeat(list: NameListReading): Repeat | undefined {
  const seen = new Map<string, number>();
  for (const [second, item] of list.items.entries()) {
    const first = seen.get(item.thing);
    const repeat = first === undefined ? undefined : judge(list, first, second);
    if (repeat) return repeat;
    seen.set(item.thing, second);
  }
  return undefined;
}

function check(list: NameListReading, text: string): FindingDraft | undefined {
  const repeat = firstRepeat(list);
  const distinct = new Set(list.items.map((item) => item.thing)).size;
  const plain = list.items.length < LONG_LIST || list.counted || distinct < list.items.length;
  if (!repeat && plain) return undefined;
  const words = list.items.map(({ start, end }) => text.slice(start, end));
  const total = list.items.length;
  const base = {
    tolerance: "each thing once",
    values: words,
    sentence: list.sentence,
  };
  const steps = [`The list names ${words.map((word, k) => `${k + 1} ${word}`).join(", ")}.`];
  if (!repeat) {
    const items = list.items.map(({ start, end }) => ({ role: "item" as const, start, end }));
    const [first, last] = [list.items[0] as ListedName, list.items[total - 1] as ListedName];
    return {
      ...base,
      outcome: "consistent",
      message: `The list names ${total} things, none of them twice.`,
      stated: { value: total },
      computed: { value: total, text: `${total} different names` },
      steps: [...steps, "No two of them are the same."],
      suggestions: [],
      spans: [{ role: "stated", start: first.start, end: last.end }, ...items],
    };
  }
  const { first, second, outcome, reconciliation } = repeat;
  const [a, b] = [list.items[first] as ListedName, list.items[second] as ListedName];
  const [one, other] = [words[first] as string, words[second] as string];
  const same =
    a.name === b.name ? `${other} is named twice` : `${one} and ${other} are one country`;
  return {
    ...base,
    outcome,
    message: `In this list ${same}.`,
    stated: { value: other },
    computed: { value: distinct, text: `${distinct} different names of ${total}` },
    steps: [...steps, `Places ${first + 1} and ${second + 1}: ${same}.`],
    suggestions: [
      `leave out one ${a.name === b.name ? other : `of ${one} and ${other}`}`,
      `another name was meant in place of ${one} or ${other}`,
    ],
    ...(reconciliation ? { reconciliation } : {}),
    spans: [
      { role: "stated", start: b.start, end: b.end },
      { role: "related", start: a.start, end: a.end },
    ],
  };
}

/** A list that names the same thing twice: "Chad, Chad, Mali and Niger". */
export const duplicateItem: Rule = {
  id: "duplicate-item",
  version: 1,
  title: "Named twice in a list",
  finds: "A list that names the same person, place or thing twice.",
  check: ({ nameLists, text }: TextReading) => nameLists.flatMap((list) => check(list, text) ?? []),
};
