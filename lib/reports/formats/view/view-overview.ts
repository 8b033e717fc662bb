/** Claims of one verdict in one state. */
export interface GroupView {
  /** `Verified, approved` */
  label: string;
  count: number;
  /** The claims by their numbers, each with its statement; none where they are more than are read one by one. */
  lines: { number: number; statement: string }[];
  /** Else their numbers, those that follow each other together: first and last, which may be the same. */
  runs: [number, number][];
}

/** So many lines of a group are read one by one. */
const READ = 25;

interface Listed {
  number: number;
  statement: string;
  /** What its state is called. */
  label: string;
  verdicts: readonly { label: string }[];
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/**
 * Claims by what came of them, fewest first: of a thousand, those stand out that are not as the others are.
 * @param claims by number
 */
export function viewOverview(claims: readonly Listed[]): GroupView[] {
  const groups = Map.groupBy(
    claims,
    ({ verdicts, label }) => `${verdicts[0]?.label ?? "No verdict"}, ${label.toLowerCase()}`,
  );
  return [...groups]
    .map(([label, all]) => ({
      label,
      count: all.length,
      lines: all.length > READ ? [] : all.map(({ number, statement }) => ({ number, statement })),
      runs: all.length > READ ? runsOf(all.map(({ number }) => number)) : [],
    }))
    .sort((one, other) => one.count - other.count);
}
