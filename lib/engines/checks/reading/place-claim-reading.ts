import type { Span } from "./span.ts";

/** What the text says of a town: that it is a capital, where it lies, or what stands for it. */
export type PlaceRelation = "capital" | "in" | "government";

/** A town, and what the text says of it. */
export interface PlaceClaimReading {
  relation: PlaceRelation;
  /** All of the phrase that says it: "Sydney, Australia's capital". */
  stated: Span;
  town: Span & { name: string };
  /** The country (ISO 3166-1 alpha-2) or state (its name); none where a town is a government. */
  whole?: Span & { code: string; kind: "country" | "state" };
  /** The phrase can be read in no other way, and tells of today. */
  sure: boolean;
  /** It is called what only a large town is called: "the business hub". */
  large: boolean;
  quoted: boolean;
  sentence: Span;
}
