/** Who is connected, and where. */
export interface Whose {
  person: string;
  newsroom: string;
}

/** Who is to be asked about, of all that are connected to this process, when what let somebody in may have changed. */
export class Standing {
  readonly #connected = new Map<() => void, Whose>();

  /** From here on somebody is asked about, until what it gives is called. */
  watch(whose: Whose, ask: () => void): () => void {
    this.#connected.set(ask, whose);
    return () => this.#connected.delete(ask);
  }

  /** Asks about a person, or about everybody in a newsroom. */
  ask({ person, newsroom }: Partial<Whose>): void {
    for (const [ask, whose] of this.#connected)
      if (whose.person === person || whose.newsroom === newsroom) ask();
  }
}
