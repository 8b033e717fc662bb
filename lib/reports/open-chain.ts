import { canonicalJson } from "#lib/core/canonical-json.ts";
import { plainText } from "#lib/core/text/rich-text.ts";
import { rewriteDetail } from "#lib/domain/erasures/redact.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import { readBody, recordedEvent, withBodyOf } from "#lib/domain/history/recorded-event.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";
import { openPart, openSalt } from "#lib/platform/audit/open-part.ts";
import { type Bound, leaveParts } from "#lib/platform/audit/parts.ts";
import type { EventBody } from "#lib/platform/audit/vocabulary.ts";
import { notesReader } from "./found-in-notes.ts";
import { guessing } from "./guessable-decisions.ts";
import { type Hiding, hiddenNames } from "./hidden-names.ts";
import { isInwardType, namings, withoutInward } from "./inward.ts";
import { type LeftDigests, leftByErasures } from "./left-by-erasures.ts";
import type { ChainEvent } from "./report.ts";

/** The log as a public edition gives it: its bodies and hashes as they are, and beside them what may be said. */

type Json = Record<string, unknown>;

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

/** The event itself where it has none: whatever was read of it need not be read again. */
function withoutParts<E extends ChainEvent>(event: E): Omit<E, "parts"> {
  if (event.parts === undefined) return event;
  const { parts: _, ...bare } = event;
  return bare;
}

/** An event whose open part is bound sentence by sentence. */
function givenInParts(event: ChainEvent & Said, body: EventBody, giving: Giving): ChainEvent {
  const { salt, detail } = event;
  const isWhole = saltedDigest(salt, detail) === (giving.left?.detail ?? body.detail);
  const opened = { detail, salt: openSalt(salt) };
  const mayLeave = isWhole && (giving.hide !== undefined || giving.isGuessable === true);
  const left = mayLeave
    ? leaveParts(body.type, opened, (bound) => chosen(bound, giving))
    : undefined;
  const shown = withoutInward(body.type, JSON.parse(left?.detail ?? detail));
  const isPart = giving.hide || !isWhole || left || canonicalJson(shown) !== detail;
  const said = canonicalJson(isPart ? asCalled(shown, body, giving) : shown);
  if (!isWhole) return { ...event, detail: said };
  const bare = withoutParts(event);
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
function givenBefore(given: ChainEvent & Said, body: EventBody, giving: Giving): ChainEvent {
  const event = withoutParts(given);
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

const isSaid = (event: ChainEvent): event is ChainEvent & Said =>
  event.salt !== null && event.detail !== null;

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
  // Given without its salt, it has none.
  const open = isSaid(event)
    ? give(event, body, giving)
    : { ...give({ ...event, salt: "", detail }, body, giving), salt };
  return withBodyOf(event, open);
}

const isOfSourcesOrChecks = (event: ChainEvent): boolean =>
  /^(source|checks|findings?)\./.test(readBody(event).type);

/** What decisions rest on, and they themselves: of most of a long log, nothing need be read for them. */
const isOfDecisions = (event: ChainEvent): boolean =>
  /^(source|evidence|claim|verdict)\./.test(readBody(event).type);

/** Tells of a log's events, in their order, whether they tell what was found in the newsroom's notes. */
function notesAmong(): (event: ChainEvent) => boolean {
  const isOfNotes = notesReader();
  return (event) => isOfSourcesOrChecks(event) && isOfNotes(recordedEvent(event));
}

/** What the byline calls those in it, by their ids: it is bound with the article's import. */
function namesInByline(first: ChainEvent): Map<string, string> {
  const imported = recordedEvent(first);
  const members = imported.type === "article.imported" ? imported.detail.byline.members : [];
  return new Map(members.map(({ member, name }) => [member, name]));
}

/**
 * What must be known of a whole log before the first of its events is given: what erasures left of which, and where
 * names are hidden, what its members are called. It takes the events in their order, and holds no more than that.
 */
export function openingOf(hideNames: boolean) {
  const left = new Map<number, LeftDigests>();
  const isOfNotes = notesAmong();
  const names = hideNames ? hiddenNames() : undefined;
  let byline: ReadonlyMap<string, string> | undefined;
  return {
    see(event: ChainEvent): void {
      byline ??= namesInByline(event);
      leftByErasures([event], left);
      names?.see(event, recordedEvent(given(event, { isOfNotes: isOfNotes(event) })));
    },
    /** Once all were seen, what gives the same events, in the same order; anew as often as it is asked for. */
    opener(): (event: ChainEvent) => ChainEvent {
      const hide = names?.hiding();
      const [isFound, isGuessable] = [notesAmong(), guessing()];
      return (event) => {
        const by = { left: left.get(event.seq), hide, byline, isOfNotes: isFound(event) };
        const open = given(event, by);
        const isLeft = isOfDecisions(event) && isGuessable(open);
        return isLeft ? given(event, { ...by, isGuessable: true }) : open;
      };
    },
  };
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
  const opening = openingOf(hideNames);
  const total = events.length * 2;
  for (const [index, event] of events.entries()) {
    onEdited(index, total);
    opening.see(event);
  }
  const open = opening.opener();
  return events.map((event, index) => {
    onEdited(events.length + index, total);
    return open(event);
  });
}
