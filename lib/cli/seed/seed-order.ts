import type { SeedMember } from "./chain-writer.ts";

/** A newsroom to put articles into. */
export interface SeedNewsroom {
  id: string;
  name: string;
  slug: string;
  reporter: SeedMember;
  reviewers: readonly SeedMember[];
  editor: SeedMember;
}

/** One article to be made. */
export interface SeedOrder {
  newsroom: SeedNewsroom;
  /** Its number among the newsroom's articles, from 0. */
  number: number;
  text: string;
  annotations: number;
  claims: number;
  /** Whether it was signed off; else work on it goes on. */
  isDone: boolean;
  at: Date;
}
