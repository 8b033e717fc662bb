import type { Sentence, Vocabulary } from "./article.ts";
import type { Random } from "./random.ts";

type Edit = (sentences: Sentence[], at: number, vocabulary: Vocabulary, random: Random) => void;

/** Writes other words over one to three. */
const rewriteWords: Edit = (sentences, at, vocabulary, random) => {
  const { tokens } = sentences[at] ?? { tokens: [] };
  const from = random.below(tokens.length);
  for (let word = from; word < Math.min(tokens.length, from + 1 + random.below(3)); word += 1) {
    const old = tokens[word];
    if (!old) continue;
    const point = old.text.endsWith(".") ? "." : "";
    const text = otherWord(old.text, vocabulary) + point;
    tokens[word] = vocabulary.token(word === 0 ? capitalised(text) : text, old.id);
  }
};

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function otherWord(old: string, vocabulary: Vocabulary): string {
  for (;;) {
    const word = vocabulary.word();
    if (word !== old.replace(/\.$/, "")) return word;
  }
}

/** Changes a number by one. */
const changeNumber: Edit = (sentences, at, vocabulary, random) => {
  const { tokens } = sentences[at] ?? { tokens: [] };
  const word = tokens.findIndex(({ text }) => /^\d+$/.test(text));
  const old = tokens[word];
  if (old) tokens[word] = vocabulary.token(String(Number(old.text) + 1), old.id);
  else rewriteWords(sentences, at, vocabulary, random);
};

const insertWords: Edit = (sentences, at, vocabulary, random) => {
  const { tokens } = sentences[at] ?? { tokens: [] };
  const added = Array.from({ length: 1 + random.below(4) }, () =>
    vocabulary.token(vocabulary.word()),
  );
  tokens.splice(1 + random.below(tokens.length - 1), 0, ...added);
};

const removeWords: Edit = (sentences, at, _vocabulary, random) => {
  const { tokens } = sentences[at] ?? { tokens: [] };
  tokens.splice(1 + random.below(Math.max(1, tokens.length - 5)), 1 + random.below(3));
};

const removeSentence: Edit = (sentences, at) => {
  if (sentences.length > 1) sentences.splice(at, 1);
};

const insertSentence: Edit = (sentences, at, vocabulary, random) => {
  sentences.splice(at, 0, vocabulary.sentence(random.next() < 0.25));
};

/** Moves one to four sentences, as they are, to another place. */
const moveSentences: Edit = (sentences, at, _vocabulary, random) => {
  const moved = sentences.splice(at, 1 + random.below(4));
  sentences.splice(random.below(sentences.length + 1), 0, ...moved);
};

const edits: readonly Edit[] = [
  rewriteWords,
  rewriteWords,
  changeNumber,
  insertWords,
  removeWords,
  removeSentence,
  insertSentence,
  moveSentences,
];

/** Edits a share of the sentences of an article, each in one of the ways that articles are edited. */
export function editArticle(
  original: readonly Sentence[],
  share: number,
  vocabulary: Vocabulary,
  random: Random,
): Sentence[] {
  const sentences = original.map(({ tokens, opensBlock }) => ({ tokens: [...tokens], opensBlock }));
  const count = Math.max(1, Math.round(original.length * share));
  for (let edit = 0; edit < count; edit += 1) {
    random.pick(edits)(sentences, random.below(sentences.length), vocabulary, random);
  }
  return sentences;
}
