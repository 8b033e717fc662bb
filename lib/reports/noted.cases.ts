import { sha256Hex } from "#lib/core/sha256.ts";
import type { EventDetail } from "#lib/platform/audit/vocabulary.ts";
import {
  checksStep,
  englishArticle,
  type Fixture,
  type FixtureStep,
  findingId,
  fixtureId,
  openStep,
  reviewer,
  sourceId,
} from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";

/** Words of a note on the source list, as checks quote them; a public edition has them nowhere. */
export const noted = "We counted 421 dead at the quay";
/** The keys of what was found in it, which are made of its words. */
export const notedKeys = [sha256Hex("quote-fidelity 412 421"), sha256Hex("source-support 412 421")];

/** What checks found in the second source, which is a note, and in the first one. */
export const [ofNote, ofBoth, ofFile, madeClaim] = [30, 31, 32, 33].map(findingId) as [
  ...[string, string, string, string],
];

type Found = EventDetail<"checks.compared">["findings"][number];

function found(id: string, rule: string, inputKey: string, has: string): Found {
  return {
    ...{ id, rule, ruleVersion: 1, outcome: "contradiction", inputKey },
    message: `The quotation is not what the source has: ${has}.`,
    steps: [`The source has: “${has}”`],
    tolerance: "word for word",
    suggestions: [`“412” → “${has}”`],
    reconciliation: has,
    spans: [],
  };
}

const inNote = () => found(ofNote, "quote-fidelity", notedKeys[0] ?? "", noted);
const claimed = () => found(madeClaim, "source-support", notedKeys[1] ?? "", noted);
const inFile = () => found(ofFile, "quote-fidelity", sha256Hex("in the statement"), "statement");

type Aside = "findings.dismissed" | "findings.restored";

function aside(type: Aside, findings: string[], inputKeys: string[]): FixtureStep {
  const of = { by: reviewer, data: { findings } };
  return type === "findings.dismissed"
    ? { type, ...of, detail: { inputKeys, reason: `The note says ${findings.length}.` } }
    : { type, ...of, detail: { inputKeys } };
}

/** What is told after the run: what was set aside of it, and a claim that was made of it. */
function after(text: string): FixtureStep[] {
  const dismissed = aside("findings.dismissed", [ofNote, ofFile], [notedKeys[0] ?? ""]);
  const restored = aside("findings.restored", [ofNote], [notedKeys[0] ?? ""]);
  const ofFileAlone = aside("findings.dismissed", [ofFile], [sha256Hex("in the statement")]);
  const opened = openStep(text, 6, "They counted the dead.", [], { finding: madeClaim });
  return [dismissed, restored, ofFileAlone, opened];
}

/** An article that was held against a note on its source list; also as logs of before told of it, in one event. */
export function notedArticle(asBefore = false): Fixture {
  const { text, steps } = englishArticle();
  const run = stepOf([checksStep(text)], "checks.run");
  Object.assign(run.data, { run: fixtureId(14, 1), from: "in_checking", to: "in_checking" });
  if (asBefore) {
    const findings = [...run.detail.findings, inNote(), inFile(), claimed()];
    return withNote({ text, steps: [...steps, { ...run, detail: { ...run.detail, findings } }] });
  }
  const compared = (sources: number[], findings: Found[]): FixtureStep => ({
    type: "checks.compared",
    by: run.by,
    data: {
      ...{ run: fixtureId(14, 1), revision: run.data.revision },
      ...{ sources: sources.map(sourceId), findings: findings.length },
    },
    detail: { findings, ...(sources.length > 1 ? { coverage: run.detail.coverage } : {}) },
  });
  const parts = [
    compared([1, 2], [{ ...claimed(), id: ofBoth }]),
    compared([1], [inFile()]),
    compared([2], [inNote(), claimed()]),
  ];
  return withNote({ text, steps: [...steps, run, ...parts] });
}

function withNote({ text, steps }: Fixture): Fixture {
  const source = stepOf(steps, "source.added", 1);
  source.detail.note = "Read out over the telephone.";
  return { text, steps: [...steps, ...after(text)] };
}
