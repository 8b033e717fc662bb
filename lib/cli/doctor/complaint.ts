/** One thing that is not as it should be. */
export interface Complaint {
  /** The newsroom's address. */
  newsroom: string;
  what: string;
  /** What the search is to find anew, where that is all that is wrong. */
  repair?: { kind: string; id: string };
}

/** How far an examination is. */
export type Tell = (done: number) => void;
