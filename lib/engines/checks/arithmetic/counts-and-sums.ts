import type { EnumerationReading, TextReading } from "../reading/text-reading.ts";

/**
 * Which of two readings of one phrase is told: a list whose items are mostly numbers of things is a
 * sum ("22 people: 12 men and nine women"), any other a count of what it names. Both are keyed by
 * where the number begins.
 */
export function partedCounts({ enumerations, arithmetic }: TextReading): {
  asSum: ReadonlySet<number>;
  asCount: ReadonlySet<number>;
} {
  const sums = new Set(
    arithmetic.sums.filter(({ sure }) => sure).map(({ stated }) => stated.start),
  );
  const [asSum, asCount] = [new Set<number>(), new Set<number>()];
  for (const enumeration of enumerations) {
    const { start } = enumeration.stated;
    if (sums.has(start) && isOfNumbers(enumeration)) asSum.add(start);
    else if (enumeration.sure && !enumeration.partial) asCount.add(start);
  }
  return { asSum, asCount };
}

function isOfNumbers({ items }: EnumerationReading): boolean {
  const numbers = items.filter(({ weight }) => weight > 1).length;
  return numbers > 1 && numbers * 2 > items.length;
}
