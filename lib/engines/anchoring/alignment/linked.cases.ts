import { ComparedText, Keys } from "./compared-text.ts";
import { Groups } from "./sentence-groups.ts";

/** Two texts of numbered sentences, and what of them is linked already. */
export function comparedTexts(before: readonly string[], after: readonly string[]) {
  const [sentenceKeys, keys] = [new Keys(), new Keys()];
  const [a, b] = [before, after].map(
    (sentences) => new ComparedText(sentences.join(" "), sentenceKeys, keys),
  );
  if (!a || !b) throw new Error("There are two texts.");
  const groups = new Groups(a.sentences.length, b.sentences.length);
  const pairs = () => groups.list.map((group) => [group.a.from, group.b.from]).sort();
  return { a, b, keys, groups, pairs };
}

export const [envoys, mayor, nobody, talks] = [
  "Envoys of 17 countries met in Paris.",
  "The mayor spoke for an hour before them.",
  "Nobody expected a result on the first day.",
  "Talks go on next week in Rome, officials said.",
];
