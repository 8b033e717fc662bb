/** What stands at a token, by its index. */
export interface TokenLookup<T> {
  get(token: number): T | undefined;
  has(token: number): boolean;
}

/** A look-up by token that is asked for nearly every token: an array, as hashing would cost more. */
export class TokenIndex<T> implements TokenLookup<T> {
  /** For each token the place of its reading in `readings`; 0 for none. */
  private readonly places: Int32Array;
  private readonly readings: (T | undefined)[] = [undefined];

  constructor(tokens: number) {
    // One more, as what ends with the text is found by the token after it.
    this.places = new Int32Array(tokens + 1);
  }

  set(token: number, reading: T): void {
    this.places[token] = this.readings.length;
    this.readings.push(reading);
  }

  get(token: number): T | undefined {
    return this.readings[this.places[token] ?? 0];
  }

  has(token: number): boolean {
    return (this.places[token] ?? 0) > 0;
  }
}
