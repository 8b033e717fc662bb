import type { FindingView } from "#lib/domain/findings/present.ts";

type Span = FindingView["spans"][number];

/** A stretch of a sentence: words that the check read, or (without a role) those between them. */
export interface Piece {
  start: number;
  words: string;
  role?: string;
}

interface Stretch {
  start: number;
  end: number;
}

/** The sentences of a text's paragraphs, by the rules of its language. */
function sentencesAround(text: string, spans: readonly Span[], language: string): Stretch[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const paragraphs = new Map<number, number>();
  for (const { start } of spans) {
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const to = text.indexOf("\n", start);
    paragraphs.set(from, to < 0 ? text.length : to);
  }
  return [...paragraphs]
    .sort(([a], [b]) => a - b)
    .flatMap(([from, to]) =>
      [...segmenter.segment(text.slice(from, to))].map(({ index, segment }) => ({
        start: from + index,
        end: from + index + segment.trimEnd().length,
      })),
    );
}

/** Sentences in which a span stands; two that a span holds together are one. */
function passagesAround(text: string, spans: readonly Span[], language: string): Stretch[] {
  const passages: Stretch[] = [];
  for (const sentence of sentencesAround(text, spans, language)) {
    const inside = spans.filter(({ start, end }) => start < sentence.end && sentence.start < end);
    if (inside.length === 0) continue;
    const start = Math.min(sentence.start, ...inside.map((span) => span.start));
    const end = Math.max(sentence.end, ...inside.map((span) => span.end));
    const last = passages.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else passages.push({ start, end });
  }
  return passages;
}

/**
 * What a check read, in the sentences where it stands: each sentence in pieces, in the order of the
 * text. Where spans overlap, the one that begins first is shown, and the rest of the others.
 */
export function passagesOf(text: string, spans: readonly Span[], language: string): Piece[][] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return passagesAround(text, inOrder, language).map(({ start, end }) => {
    const pieces: Piece[] = [];
    let at = start;
    const between = (to: number) => {
      if (to > at) pieces.push({ start: at, words: text.slice(at, to) });
      at = Math.max(at, to);
    };
    for (const span of inOrder) {
      if (span.start >= end || span.end <= at) continue;
      between(span.start);
      pieces.push({ start: at, words: text.slice(at, span.end), role: span.role });
      at = span.end;
    }
    between(end);
    return pieces;
  });
}
