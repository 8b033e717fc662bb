import { parseIsoDate } from "./reading/civil-day.ts";
import { datelineOf } from "./reading/dateline-of.ts";
import { detectLanguage } from "./reading/detect-language.ts";
import { readText } from "./reading/read-text.ts";
import type { TextReading } from "./reading/text-reading.ts";

/** A text, and what is known of it beside its words. */
export interface TextInput {
  text: string;
  /** `YYYY-MM-DD`; read from the text's dateline where absent. */
  publishedOn?: string;
  /** IANA name; read from the text's dateline where absent. */
  timeZone?: string;
  /** BCP 47; told from the text where absent. */
  language?: string;
}

export interface ReadInput {
  reading: TextReading;
  language: string;
  publishedOn: string | undefined;
  timeZone: string | undefined;
}

/**
 * Reads a text with what is given of it; what is not given is read from the text. Throws a
 * RangeError where `publishedOn` is no date of the calendar.
 */
export function readInput(input: TextInput): ReadInput {
  const { text } = input;
  const language = input.language ?? detectLanguage(text);
  const dateline = datelineOf(text);
  const publishedOn = input.publishedOn ?? dateline.publishedOn;
  const timeZone = input.timeZone ?? dateline.timeZone;
  const published = publishedOn === undefined ? undefined : parseIsoDate(publishedOn);
  if (publishedOn !== undefined && !published) {
    throw new RangeError(`"${publishedOn}" is no date of the form YYYY-MM-DD.`);
  }
  const reading = readText(text, language, { publishedOn: published });
  return { reading, language, publishedOn, timeZone };
}
