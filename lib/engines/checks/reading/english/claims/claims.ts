import type { ClaimKind, ClaimReading } from "../../claim-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { readAbsolutes } from "./absolutes.ts";
import { readAnonymousSources } from "./anonymous-sources.ts";
import { readCauses } from "./causes.ts";
import type { ClaimSpan } from "./claim-span.ts";
import { readPresentTimes } from "./present-times.ts";
import { readSuperlatives } from "./superlatives.ts";

const READERS: readonly (readonly [ClaimKind, (t: EnglishText) => ClaimSpan[]])[] = [
  ["absolute", readAbsolutes],
  ["superlative", readSuperlatives],
  ["causal", readCauses],
  ["time-sensitive", readPresentTimes],
  ["anonymous-source", readAnonymousSources],
];

/** Every claim of the text that needs a person, in the order of its kind and of the text. */
export function readClaims(t: EnglishText): ClaimReading[] {
  return READERS.flatMap(([kind, read]) =>
    read(t)
      .sort((a, b) => a.first - b.first || b.end - a.end)
      .map(({ first, end }) => ({
        ...spanOf(t, first, end),
        kind,
        quoted: t.quoteOf[first] !== -1,
        sentence: sentenceSpanAt(t, first),
      })),
  );
}
