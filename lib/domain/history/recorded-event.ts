import type { z } from "zod";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { isOpenPart, type Part } from "#lib/platform/audit/parts.ts";
import {
  actorDetail,
  type EventBody,
  type EventData,
  type EventDetail,
  type EventType,
  eventBody,
  vocabulary,
} from "#lib/platform/audit/vocabulary.ts";
import { ERASED, erasedDetails } from "./erased.ts";

/** An event as its row holds it: two exact JSON texts, the second of which may have been erased. */
export interface StoredEvent {
  seq: number;
  body: string;
  detail: string | null;
  /**
   * Where it is given, it tells whether the detail is the one that was recorded; a public edition gives the salt of its
   * open part, and none where that is another too.
   */
  salt?: string | null;
  /** How what is bound by itself in that part is given, where some of it is left out. */
  parts?: Part[];
}

interface Recorded<T extends EventType> {
  seq: number;
  type: T;
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  /** Who acted, as they were called and what they were then; no roles where that was erased. */
  actor: { member: string; name: string; roles: string[] };
  data: EventData<T>;
  /** Where it was erased, what `erasedDetails` says instead. */
  detail: EventDetail<T>;
  erased: boolean;
  /** Whether words were taken out of the detail: what is left is not what was recorded. */
  redacted?: true;
}

/** One event as people read it; `type` tells what `data` and `detail` hold. */
export type RecordedEvent = { [T in EventType]: Recorded<T> }[EventType];

/** Something that an event says and cannot say. The message names the event. */
export class EventProblem extends Error {
  constructor(seq: number, what: string) {
    super(`event ${seq} ${what}`);
    this.name = "EventProblem";
  }
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(vocabulary, type);
}

function readJson(seq: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EventProblem(seq, "holds something that is not JSON");
  }
}

function fitting<Schema extends z.ZodType>(
  seq: number,
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.join(".") || "as a whole";
  throw new EventProblem(seq, `says something that no such event says (${place})`);
}

interface ReadBody {
  of: string;
  body: EventBody;
  /** By the vocabulary, once that was asked for. */
  data?: unknown;
}

/** Which body was read of an event that is still held, and of what. */
const bodies = new WeakMap<StoredEvent, ReadBody>();

function bodyOf(stored: StoredEvent): ReadBody {
  const before = bodies.get(stored);
  if (before?.of === stored.body) return before;
  const body = fitting(stored.seq, eventBody, readJson(stored.seq, stored.body));
  const read = { of: stored.body, body };
  bodies.set(stored, read);
  return read;
}

/** The body of a stored event, read once as long as it is held; throws EventProblem where it is not one. */
export const readBody = (stored: StoredEvent): EventBody => bodyOf(stored).body;

/** An event as it is given, of which less lies beside its body: that need not be read again. */
export function withBodyOf<Given extends StoredEvent>(stored: StoredEvent, given: Given): Given {
  const read = bodies.get(stored);
  if (read?.of === given.body) bodies.set(given, read);
  return given;
}

function readDetail(seq: number, type: EventType, text: string | null) {
  if (text === null) {
    return { actor: { name: ERASED, roles: [] }, detail: erasedDetails[type], erased: true };
  }
  const value = readJson(seq, text);
  if (typeof value !== "object" || value === null || !("actor" in value)) {
    throw new EventProblem(seq, "does not say who acted");
  }
  const { actor, ...rest } = value;
  const detail = fitting(seq, vocabulary[type].detail, rest);
  return { actor: fitting(seq, actorDetail, actor), detail, erased: false };
}

/** Whether what lies beside an event is what was recorded, or the open part of it with names and marks put in. */
function isAsRecorded({ salt, detail, parts }: StoredEvent, body: EventBody): boolean {
  if (!salt || detail === null || parts) return false;
  return (
    saltedDigest(salt, detail) === body.detail || isOpenPart(body.type, { detail, salt }, body)
  );
}

function readEvent(stored: StoredEvent): RecordedEvent {
  const { seq } = stored;
  const read = bodyOf(stored);
  const { body } = read;
  const { type, at, actor: member } = body;
  if (!isEventType(type)) throw new EventProblem(seq, `is of a kind that is not known: ${type}`);
  const { actor, detail, erased } = readDetail(seq, type, stored.detail);
  read.data ??= fitting(seq, vocabulary[type].data, body.data);
  const isOther =
    stored.salt !== undefined && stored.detail !== null && !isAsRecorded(stored, body);
  const redacted = isOther && { redacted: true };
  const event = { seq, type, at, actor: { member, ...actor }, data: read.data, detail, erased };
  return { ...event, ...redacted } as RecordedEvent;
}

/** What was read of an event that is still held, and of what. */
const known = new WeakMap<StoredEvent, { of: StoredEvent; event: RecordedEvent }>();

const isSame = (one: StoredEvent, other: StoredEvent) =>
  one.seq === other.seq &&
  one.body === other.body &&
  one.detail === other.detail &&
  one.salt === other.salt &&
  one.parts === other.parts;

/**
 * Reads a stored event by the vocabulary; once, as long as it is held and stays as it is: a report is loaded, replayed
 * and written from the same events.
 * @throws EventProblem where its type is unknown or it holds what such an event does not.
 */
export function recordedEvent(stored: StoredEvent): RecordedEvent {
  const before = known.get(stored);
  if (before && isSame(before.of, stored)) return before.event;
  const event = readEvent(stored);
  known.set(stored, { of: { ...stored }, event });
  return event;
}
