import type { Span } from "./span.ts";

export type MentionKind = "person" | "organisation" | "place" | "unknown";

/** One word of a name. */
export interface NameWord extends Span {
  /** As printed, without a possessive ending. */
  text: string;
  /** Lower case, without accents, apostrophes and the Arabic article: what spellings are told by. */
  form: string;
  /** The word also has a plain sense: used in lower case, with a noun's ending, or of a people. */
  ordinary: boolean;
  /** It is a common given name by itself. */
  given: boolean;
}

/** What a person is called beside the name: "US Secretary of Defense". */
export interface TitleReading extends Span {
  /** Lower case, in one spelling, without places and articles: "secretary of defense". */
  office: string;
  /** What the bearer is by it, in one wording for one office; none where it rules nothing out. */
  roles: string[];
  /** ISO 3166-1 alpha-2, or a state's name, where the title says whose it is. */
  of?: string;
  /** "former", "acting", "incoming", "then": not simply the holder's office of the day. */
  qualified: boolean;
}

/** A person, body or place as the text names it, once for every time it does. */
export interface MentionReading extends Span {
  kind: MentionKind;
  /** The words of the name itself; titles, initials, particles and "Jr." are left out. */
  words: NameWord[];
  /** Which of the words is the surname; only of persons. */
  surname?: number;
  /** Before the name and in apposition to it. */
  titles: TitleReading[];
  /** What the words around it show: that it acts or speaks, or that something is there. */
  use: "actor" | "location" | "open";
  /** False for a capital that only a sentence's beginning explains. */
  certain: boolean;
  /** It stands in a heading, where surnames come first. */
  headline: boolean;
  quoted: boolean;
  /** Its sentence tells that an office was taken or left, or of another time. */
  tellsChange: boolean;
  /** Index into the sentences of the text. */
  sentence: number;
}
