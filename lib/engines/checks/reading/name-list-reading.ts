import type { Span } from "./span.ts";

/** One name of a list. */
export interface ListedName extends Span {
  /** The name in one form, so that two spellings by case or apostrophe are one. */
  name: string;
  /** What it names, the same for two names of one thing: "GB" for Britain and the United Kingdom. */
  thing: string;
  /** Words before it that belong to it: "Mr", "the actor"; "" where none do. */
  title: string;
  /** Words after it that belong to it: an age, a town, a suffix; "" where none do. */
  detail: string;
  /** Two may bear it: a surname or a first name by itself. */
  shared: boolean;
}

/** A list of names, with or without a count. */
export interface NameListReading {
  items: ListedName[];
  /** A count says that these are so many things, so that none is named twice. */
  counted: boolean;
  /** What it is of has each but once, told or not: places of one event, the players of a side. */
  unique: boolean;
  /** Told in an order in which a name may come back: the legs of a journey, the scorers of a match. */
  inTurn: boolean;
  sentence: Span;
}
