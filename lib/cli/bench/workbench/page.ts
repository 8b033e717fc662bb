import type { Size } from "./bench-articles.ts";
import type { PainterName } from "./measure-painting.ts";

/** What was measured on the screen of one article: milliseconds, medians. */
export interface ScreenRow {
  size: Size;
  navigation: number;
  selection: number;
  next: number;
  filter: number;
  scrolling: number;
  /** The same with nothing drawn over the text. */
  bareScrolling: number;
  panelElements: number;
}

/** One text and what was put over it, painted by each: milliseconds, medians. */
export interface PaintingRow {
  words: number;
  annotations: number;
  times: Record<PainterName, number>;
}

export interface Measured {
  screens: ScreenRow[];
  paintings: PaintingRow[];
  scriptsKb: number;
  measuredOn: string;
  machine: string;
}

interface Budget {
  name: string;
  budget: number;
  unit: string;
  found: number;
}

const number = (value: number) => value.toLocaleString("en");
const ms = (value: number) => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  row(head),
  row(head.map(() => "---")),
  ...rows.map(row),
  "",
];

/** The library's better painter. */
const library = ({ times }: PaintingRow) => Math.min(times.SPANS, times.CSS_HIGHLIGHTS);

/** What is promised, and what was found: the worst article counts where all are meant. */
export function budgets({ screens, paintings, scriptsKb }: Measured): Budget[] {
  const of = (words: number) => screens.find(({ size }) => size.words === words);
  const worst = (figure: (screen: ScreenRow) => number) => Math.max(...screens.map(figure));
  const faster = paintings
    .filter(({ annotations }) => annotations === 10_000)
    .map((painting) => library(painting) / painting.times.stet);
  return [
    {
      name: "navigation to painted, 20,000 words",
      budget: 1_000,
      unit: "ms",
      found: of(20_000)?.navigation ?? NaN,
    },
    {
      name: "navigation to painted, 100,000 words",
      budget: 2_500,
      unit: "ms",
      found: of(100_000)?.navigation ?? NaN,
    },
    {
      name: "selection to painted",
      budget: 50,
      unit: "ms",
      found: worst(({ selection }) => selection),
    },
    { name: "next or previous", budget: 50, unit: "ms", found: worst(({ next }) => next) },
    { name: "filter", budget: 100, unit: "ms", found: worst(({ filter }) => filter) },
    {
      name: "scrolling, 95th of 100 frames",
      budget: 16,
      unit: "ms",
      found: worst(({ scrolling }) => scrolling),
    },
    { name: "scripts, gzipped", budget: 250, unit: "kB", found: scriptsKb },
    {
      name: "painting, times faster than the library (at least)",
      budget: 10,
      unit: "×",
      found: Math.min(...faster),
    },
  ];
}

/** Whether a budget is met; of how much faster something is, more is better. */
export function isMet({ budget, unit, found }: Budget): boolean {
  return unit === "×" ? found >= budget : found <= budget;
}

/** The page that the bench writes. */
export function workbenchPage(measured: Measured): string {
  const { screens, paintings, measuredOn, machine } = measured;
  return [
    "# The workbench, measured",
    "",
    `${measuredOn}, ${machine}. Made by \`npm run bench:workbench\`; do not edit.`,
    "",
    "The built application in production, a PostgreSQL of its own, Chromium without a screen at 1440 × 900; the",
    "application, the database and the browser share the processor. Medians of five. Texts and places are made by",
    "chance, the same in every run; each article has 1,000 claims besides its annotations, many of them overlapping.",
    "",
    "## Budgets",
    "",
    ...table(
      ["what", "budget", "found", ""],
      budgets(measured).map((one) => [
        one.name,
        `${one.unit === "×" ? "≥" : "≤"} ${number(one.budget)} ${one.unit}`,
        `${one.found < 100 ? one.found.toFixed(1) : number(Math.round(one.found))} ${one.unit}`,
        isMet(one) ? "met" : "**missed**",
      ]),
    ),
    "Where a budget is for every article, the slowest is shown.",
    "",
    "## Each article",
    "",
    ...table(
      [
        "words",
        "annotations",
        "claims",
        "navigation to painted",
        "selection to painted",
        "next",
        "filter",
        "scrolling p95",
        "without marks",
        "elements in the panel",
      ],
      screens.map((row) => [
        number(row.size.words),
        number(row.size.annotations),
        number(row.size.claims),
        ms(row.navigation),
        ms(row.selection),
        ms(row.next),
        ms(row.filter),
        ms(row.scrolling),
        ms(row.bareScrolling),
        number(row.panelElements),
      ]),
    ),
    "Navigation counts from its start to the frame in which marks are drawn over the text, with the scripts in the",
    "browser's cache. Selection counts from the release of the pointer to the frame in which the words are marked;",
    "the server is not asked. Next counts from the key to the frame in which the next entry's words stand out.",
    "Filter counts from the release of the pointer over a kind to the frame in which no other is left over the text.",
    "Scrolling is by a third of a screen a frame, with the browser's frame rate not limited; the same without marks",
    "is the same text under a filter that lets nothing through.",
    "",
    "## Painting, beside a library",
    "",
    "The same text and places in the same browser, without anything around them: from the list of places to the",
    "frame in which they are drawn. The library is [@recogito/text-annotator](https://www.npmjs.com/package/@recogito/text-annotator)",
    "4.1.1 with each of its two ways to draw.",
    "",
    ...table(
      [
        "words",
        "annotations",
        "Stet",
        "library, elements",
        "library, highlights",
        "Stet is faster by",
      ],
      paintings.map((painting) => [
        number(painting.words),
        number(painting.annotations),
        ms(painting.times.stet),
        ms(painting.times.SPANS),
        ms(painting.times.CSS_HIGHLIGHTS),
        `${(library(painting) / painting.times.stet).toFixed(1)} ×`,
      ]),
    ),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}
