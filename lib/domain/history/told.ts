import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import type { Values } from "#lib/platform/languages/say.ts";
import type { Names } from "./names.ts";
import type { RecordedEvent } from "./recorded-event.ts";

export type EventOf<T extends EventType> = Extract<RecordedEvent, { type: T }>;

/** The values that a kind of event's sentence is said with, beside who did it. */
export type Told<T extends EventType> = (
  event: EventOf<T>,
  names: Names,
  language: Language,
) => Values;
