import type { Run } from "./inline-runs.ts";

/** White space of HTML (its standard, section 1.2 of the syntax); a fixed space is none. */
const whiteSpace = /[ \t\n\f\r]+/g;

/**
 * Gathers the runs of one block as a browser shows them: white space in a row is one space, and none
 * stands at the beginning of a line.
 */
export function flowingText() {
  let runs: Run[] = [];
  let atStart = true;

  function add(text: string, marks: Run["marks"]): void {
    const joined = text.replace(whiteSpace, " ");
    const kept = atStart && joined.startsWith(" ") ? joined.slice(1) : joined;
    if (kept === "") return;
    runs.push({ text: kept, marks });
    atStart = kept.endsWith(" ");
  }

  /** As it stands, line ends too. */
  function addVerbatim(text: string): void {
    runs.push({ text, marks: [] });
  }

  function addBreak(): void {
    runs.push({ text: "\n", marks: [] });
    atStart = true;
  }

  /** What was gathered; the next block begins. Breaks at either end are no text. */
  function take(): Run[] {
    const taken = runs;
    runs = [];
    atStart = true;
    if (taken.every(({ text }) => text.trim() === "")) return [];
    const isWords = ({ text }: Run) => text !== "\n";
    return taken.slice(taken.findIndex(isWords), taken.findLastIndex(isWords) + 1);
  }

  return { add, addVerbatim, addBreak, take };
}
