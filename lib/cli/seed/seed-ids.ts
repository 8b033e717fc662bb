import type { Random } from "../bench/anchoring/random.ts";

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");

/** Identifiers as they are otherwise (UUID version 7), of a moment and of chance that is the same in every run. */
export function seedIds(random: Random, at: Date): () => string {
  const time = hex(at.getTime(), 12);
  let count = 0;
  return () => {
    count += 1;
    const [first, second] = [random.below(2 ** 32), random.below(2 ** 30)];
    const order = hex(count & 0xfff, 3);
    return [
      time.slice(0, 8),
      time.slice(8),
      `7${order}`,
      hex(0x8000 | (second & 0x3fff), 4),
      hex(first, 8) + hex((second >>> 14) & 0xffff, 4),
    ].join("-");
  };
}
