/** More differences than this are not looked for: the time grows with their square. */
const MOST_DIFFERENCES = 500;

/**
 * The pairs of indices of a shortest way from one sequence to the other, in order: what stays in it (Myers, greedy).
 * Undefined where they differ in more than `MOST_DIFFERENCES` elements; else the time is that of their length.
 * @param isSame whether element `a` of the one is element `b` of the other
 */
export function shortestEdit(
  lengthA: number,
  lengthB: number,
  isSame: (a: number, b: number) => boolean,
): [number, number][] | undefined {
  const most = Math.min(MOST_DIFFERENCES, lengthA + lengthB);
  /** For each diagonal (a - b), how far along `a` one comes with so many differences. */
  const reached = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const steps: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    steps.push(reached.slice(middle - differences - 1, middle + differences + 2));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let a = differences === 0 ? 0 : startOf(reached, middle, diagonal, differences);
      while (a < lengthA && a - diagonal < lengthB && isSame(a, a - diagonal)) a += 1;
      reached[middle + diagonal] = a;
      if (a >= lengthA && a - diagonal >= lengthB) return wayBack(steps, lengthA, lengthB);
    }
  }
  return undefined;
}

/** Whether a diagonal is best come to by an element of `b` put in, not by one of `a` taken out. */
function isPutIn(reached: Int32Array, middle: number, diagonal: number, differences: number) {
  if (diagonal === -differences || diagonal === differences) return diagonal === -differences;
  return (reached[middle + diagonal - 1] ?? 0) < (reached[middle + diagonal + 1] ?? 0);
}

/** How far along `a` a diagonal begins. */
function startOf(reached: Int32Array, middle: number, diagonal: number, differences: number) {
  return isPutIn(reached, middle, diagonal, differences)
    ? (reached[middle + diagonal + 1] ?? 0)
    : (reached[middle + diagonal - 1] ?? 0) + 1;
}

function wayBack(steps: readonly Int32Array[], lengthA: number, lengthB: number) {
  const pairs: [number, number][] = [];
  let [a, b] = [lengthA, lengthB];
  for (let differences = steps.length - 1; differences >= 0; differences -= 1) {
    const reached = steps[differences] ?? new Int32Array(0);
    const [middle, diagonal] = [differences + 1, a - b];
    const start = differences === 0 ? 0 : startOf(reached, middle, diagonal, differences);
    for (; a > start; a -= 1, b -= 1) pairs.push([a - 1, b - 1]);
    if (isPutIn(reached, middle, diagonal, differences)) b -= 1;
    else a -= 1;
  }
  return pairs.reverse();
}
