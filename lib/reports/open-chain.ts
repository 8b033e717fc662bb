import { canonicalJson } from "#lib/core/canonical-json.ts";
import { plainText } from "#lib/core/text/rich-text.ts";
import { rewriteDetail } from "#lib/domain/erasures/redact.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { readBody, recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { openPart, openSalt } from "#lib/platform/audit/open-part.ts";
import { type Bound, leaveParts } from "#lib/platform/audit/parts.ts";
import type { EventBody } from "#lib/platform/audit/vocabulary.ts";
import { foundInNotes } from "./found-in-notes.ts";
import { guessableDecisions } from "./guessable-decisions.ts";
import { isInwardType, namings, withoutInward } from "./inward.ts";
import { type LeftDigests, leftByErasures } from "./left-by-erasures.ts";
import { namedIn, type Place } from "./named-in.ts";
import { bylineOf, pseudonymsOf } from "./pseudonyms.ts";
import type { ChainEvent } from "./report.ts";
import { rewriteNames } from "./rewrite-names.ts";

/** The log as a public edition gives it: its bodies and hashes as they are, and beside them what may be said. */

type Json = Record<string, unknown>;

/** Whose names are hidden, and how. */
interface Hiding {
  called: ReadonlyMap<string, string>;
  /** Where somebody is named in what people wrote. */
  named: (text: string) => Place[];
  /** The same words with names replaced. */
  rewrite: (text: string) => string;
}

/** What an event is given by. */
interface Giving {
  /** The digests of what an erasure left of it. */
  left?: LeftDigests;
  hide?: Hiding;
  /** Whether it is a decision by whose salt could be guessed what is left out of others. */
  isGuessable?: boolean;
  /** Whether it tells what was found in the newsroom's notes. */
  isOfNotes?: boolean;
  /** What the byline calls those in it, by their ids. */
  byline?: ReadonlyMap<string, string>;
}

/**
 * What is given with names in it that nothing binds: those in the byline are called as it calls them, which is bound; the
 * others by their role where names are hidden. Where a name was erased, that shows.
 */
function asCalled(detail: Json, body: EventBody, { hide, byline, left }: Giving): Json {
  const copy = structuredClone(detail);
  for (const { value, key, member } of namings(copy, body)) {
    if (left && value[key] === ERASED) continue;
    // A mention is bound with the document that it stands in.
    const its = key === "label" ? undefined : byline?.get(String(member));
    value[key] = its ?? hide?.called.get(String(member)) ?? value[key];
  }
  return copy;
}

/** Which of what is bound in one text is left out. */
function chosen(bound: readonly Bound[], { hide, isGuessable = false }: Giving): boolean[] {
  const text = bound.map((one) => one.text).join("");
  const [first] = bound;
  if (first?.of === "salts") return [isGuessable];
  if (first?.of === "documents") {
    return [(hide?.named(plainText(JSON.parse(text))) ?? []).length > 0];
  }
  const places = hide?.named(text) ?? [];
  let end = 0;
  return bound.map(({ text: { length } }) => {
    const start = end;
    end += length;
    return places.some((place) => place.start < end && place.end > start);
  });
}

/** An event whose open part is bound sentence by sentence. */
function givenInParts(event: ChainEvent & Said, body: EventBody, giving: Giving): ChainEvent {
  const { salt, detail } = event;
  const isWhole = saltedDigest(salt, detail) === (giving.left?.detail ?? body.detail);
  const opened = { detail, salt: openSalt(salt) };
  const left = isWhole
    ? leaveParts(body.type, opened, (bound) => chosen(bound, giving))
    : undefined;
  const shown = withoutInward(body.type, JSON.parse(left?.detail ?? detail));
  const isPart = giving.hide || !isWhole || left || canonicalJson(shown) !== detail;
  const said = canonicalJson(isPart ? asCalled(shown, body, giving) : shown);
  if (!isWhole) return { ...event, detail: said };
  const { parts: _, ...bare } = event;
  return said === detail ? bare : { ...bare, salt: opened.salt, ...left, detail: said };
}

/** In words that people wrote, names are replaced, too; the byline is printed above the article. */
function withoutNames(detail: Json, body: EventBody, giving: Giving): Json {
  const called = asCalled(detail, body, giving);
  if (!giving.hide) return called;
  const text = canonicalJson(called);
  const rewritten: Json = JSON.parse(rewriteDetail(body.type, text, giving.hide.rewrite));
  return "byline" in detail ? { ...rewritten, byline: detail.byline } : rewritten;
}

/** An event of before that. */
function givenBefore(
  { parts: _, ...event }: ChainEvent & Said,
  body: EventBody,
  giving: Giving,
): ChainEvent {
  const shown = withoutInward(body.type, JSON.parse(event.detail));
  const isWhole =
    saltedDigest(event.salt, event.detail) === (giving.left?.detail ?? body.detail) &&
    canonicalJson(shown) === event.detail;
  const detail = canonicalJson(giving.hide || !isWhole ? withoutNames(shown, body, giving) : shown);
  if (detail === event.detail) return event;
  const salt = openSalt(event.salt);
  const isOpen = saltedDigest(salt, openPart(body.type, detail)) === body.open;
  return { ...event, salt: isOpen ? salt : null, detail };
}

type Said = { salt: string; detail: string };

function given(event: ChainEvent, giving: Giving): ChainEvent {
  const { salt, detail } = event;
  if (detail === null) return event;
  const body = readBody(event);
  if (isInwardType(body.type) || giving.isOfNotes) {
    const { parts: _, ...bare } = event;
    return { ...bare, salt: null, detail: null };
  }
  const { parts } = giving.left ?? body;
  const give = parts === undefined ? givenBefore : givenInParts;
  const open = give({ ...event, salt: salt ?? "", detail }, body, giving);
  // Given without its salt, it has none.
  return salt === null ? { ...open, salt } : open;
}

/** By what names members are called in a log, of whom some are called otherwise; not those in the byline. */
function hidingIn(
  events: readonly ChainEvent[],
  ofNotes: ReadonlySet<number>,
  onRead: () => void,
): Hiding {
  const recorded = events.map((event) => {
    onRead();
    return recordedEvent(given(event, { isOfNotes: ofNotes.has(event.seq) }));
  });
  const [called, inByline] = [pseudonymsOf(recorded), bylineOf(recorded)];
  const names = new Map<string, string | undefined>();
  for (const event of events) {
    if (event.detail === null) continue;
    for (const { value, key, member } of namings(JSON.parse(event.detail), readBody(event))) {
      const instead = called.get(String(member));
      const name = String(value[key]);
      const isName = name !== ERASED && name !== "" && name !== instead;
      if (isName && !inByline.has(String(member))) names.set(name, instead);
    }
  }
  const replaced = [...names].flatMap(([name, instead]): [string, string][] =>
    instead === undefined ? [] : [[name, instead]],
  );
  return { called, named: namedIn(names.keys()), rewrite: rewriteNames(replaced) };
}

const isOfSourcesOrChecks = (event: ChainEvent): boolean =>
  /^(source|checks|findings?)\./.test(readBody(event).type);

/** What the byline calls those in it, by their ids: it is bound with the article's import. */
function namesInByline([first]: readonly ChainEvent[]): Map<string, string> {
  const imported = first && recordedEvent(first);
  const members = imported?.type === "article.imported" ? imported.detail.byline.members : [];
  return new Map(members.map(({ member, name }) => [member, name]));
}

/**
 * The events as a public edition gives them. What is left out of one has its digest in the body; what is given of it
 * has the salts by which that is verified, or none where the log does not say so much. Given again it is the same.
 * @param onEdited is told how far it is, of how much
 */
export function openChain(
  events: readonly ChainEvent[],
  hideNames: boolean,
  onEdited: (done: number, total: number) => void = () => undefined,
): ChainEvent[] {
  const left = leftByErasures(events);
  const ofNotes = foundInNotes(events.filter(isOfSourcesOrChecks).map(recordedEvent));
  // Names are looked for in every event before the first one is given.
  const total = events.length * (hideNames ? 2 : 1);
  let done = 0;
  const tell = () => onEdited(done++, total);
  const hide = hideNames ? hidingIn(events, ofNotes, tell) : undefined;
  const byline = namesInByline(events);
  const giveAgain = (event: ChainEvent, isGuessable?: boolean) => {
    const isOfNotes = ofNotes.has(event.seq);
    return given(event, { left: left.get(event.seq), hide, byline, isGuessable, isOfNotes });
  };
  const open = events.map((event) => {
    tell();
    return giveAgain(event);
  });
  const guessable = guessableDecisions(open);
  return events.map((event, index) =>
    guessable.has(event.seq) ? giveAgain(event, true) : (open[index] ?? event),
  );
}
