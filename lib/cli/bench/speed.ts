import * as chrono from "chrono-node";
import nlp from "compromise";
import dates from "compromise-dates";
import winkModel from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { checkText } from "#lib/engines/checks/check-text.ts";

/** Something that reads a text, ours or not. `share` of the text is enough for a slow one. */
interface Reader {
  name: string;
  share: number;
  read: (text: string) => unknown;
}

export interface Speed {
  name: string;
  characters: number;
  /** Of several runs. */
  medianMs: number;
  megabytesPerSecond: number;
}

const winkPipe = wink(winkModel);
const winkEntities = wink(winkModel, ["sbd", "ner"]);
const withDates = nlp.extend(dates);
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const words = new Intl.Segmenter("en", { granularity: "word" });

const count = (segments: Intl.Segments) => {
  let all = 0;
  for (const _ of segments) all++;
  return all;
};

const READERS: readonly Reader[] = [
  { name: "Stet, every rule", share: 1, read: (text) => checkText({ text, language: "en" }) },
  {
    name: "compromise (tagger)",
    share: 0.2,
    read: (text) => nlp(text).json({ offset: false }),
  },
  {
    name: "compromise with its dates plug-in",
    share: 0.05,
    read: (text) => withDates(text).dates().json(),
  },
  { name: "wink-nlp, full pipe", share: 1, read: (text) => winkPipe.readDoc(text).out() },
  {
    name: "wink-nlp, sentences and entities",
    share: 1,
    read: (text) => winkEntities.readDoc(text).out(),
  },
  { name: "chrono-node (dates)", share: 0.5, read: (text) => chrono.parse(text) },
  {
    name: "Intl.Segmenter, sentences",
    share: 1,
    read: (text) => count(sentences.segment(text)),
  },
  { name: "Intl.Segmenter, words", share: 0.5, read: (text) => count(words.segment(text)) },
  {
    name: "a plain expression",
    share: 1,
    read: (text) => text.match(/\d[\d,.]*/g)?.length,
  },
];

const RUNS = 5;
const WARM_UP = 3;

/** The middle one of an odd count of numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function timed(read: () => unknown): number {
  const start = performance.now();
  read();
  return performance.now() - start;
}

/** Times ours and the outside readers on the same text, in turn, so that a slow moment hits all. */
export function measureSpeeds(text: string): Speed[] {
  const cuts = READERS.map(({ share }) => text.slice(0, Math.floor(text.length * share)));
  const times: number[][] = READERS.map(() => []);
  // Some runs for nothing: what the first ones compile belongs to none of those that count.
  for (let run = 0; run < WARM_UP; run++) {
    READERS.forEach(({ read }, index) => {
      timed(() => read(cuts[index] ?? ""));
    });
  }
  for (let run = 0; run < RUNS; run++) {
    READERS.forEach(({ read }, index) => {
      times[index]?.push(timed(() => read(cuts[index] ?? "")));
    });
  }
  return READERS.map(({ name }, index) => {
    const characters = cuts[index]?.length ?? 0;
    const medianMs = median(times[index] ?? []);
    return { name, characters, medianMs, megabytesPerSecond: characters / 1000 / medianMs };
  });
}

/** How the engine's own time grows: the median for each of these lengths, in characters. */
export function measureGrowth(text: string, lengths: readonly number[]): Speed[] {
  return lengths.map((characters) => {
    const cut = text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
    const medianMs = median(
      Array.from({ length: RUNS }, () => timed(() => checkText({ text: cut, language: "en" }))),
    );
    return {
      name: "Stet, every rule",
      characters,
      medianMs,
      megabytesPerSecond: characters / 1000 / medianMs,
    };
  });
}
