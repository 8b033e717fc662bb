/** Lets one thing through at a time: the next may begin once the last has settled. */
export interface Turnstile {
  /** The number of what begins now; undefined while something else has not settled. */
  begin(): number | undefined;
  settle(number: number): void;
}

/** A turnstile that nobody is in. */
export function oneAtATime(): Turnstile {
  let [begun, settled] = [0, 0];
  return {
    begin() {
      if (begun !== settled) return undefined;
      begun += 1;
      return begun;
    },
    settle(number) {
      settled = Math.max(settled, number);
    },
  };
}
