import { canonicalJson } from "#lib/core/canonical-json.ts";
import { isoTime } from "#lib/core/clock.ts";
import { GENESIS_HASH, type Head, nextLink } from "#lib/engines/hash-chain/hash-chain.ts";
import { digestsOf } from "#lib/platform/audit/parts.ts";
import type {
  EventBody,
  EventData,
  EventDetail,
  EventType,
} from "#lib/platform/audit/vocabulary.ts";

/** A member as events name one. */
export interface SeedMember {
  id: string;
  name: string;
  roles: readonly string[];
}

/** The rows of one article's chain, written as the log itself would write them. */
export function chainWriter(newsroomId: string, articleId: string, newId: () => string) {
  const chainId = newId();
  let head: Head = { seq: 0, hash: GENESIS_HASH };
  const events: object[] = [];
  const details: { salt: string; detail: string; source_ids: unknown[] }[] = [];

  /** @returns the event's number */
  function append<T extends EventType>(
    type: T,
    { by, at }: { by: SeedMember; at: Date },
    data: EventData<T>,
    detail: EventDetail<T>,
  ): number {
    const text = canonicalJson({ ...detail, actor: { name: by.name, roles: by.roles } });
    const salt = newId().replaceAll("-", "");
    const body: Record<Exclude<keyof EventBody, "open">, unknown> = {
      v: 1,
      newsroom: newsroomId,
      chain: chainId,
      seq: head.seq + 1,
      type,
      at: isoTime(at),
      actor: by.id,
      data,
      ...digestsOf(type, text, salt),
    };
    const link = nextLink(head, canonicalJson(body));
    const key = { newsroom_id: newsroomId, chain_id: chainId, seq: link.seq };
    events.push({ ...key, body: link.body, prev_hash: link.prevHash, hash: link.hash });
    // What it rests on, as the trigger would say it: of a source it goes with that.
    const source_ids = "source" in data ? [data.source] : [];
    details.push({ ...key, salt, detail: text, source_ids });
    head = { seq: link.seq, hash: link.hash };
    return link.seq;
  }

  return {
    chainId,
    append,
    head: (): Head => head,
    /** What an event's detail was salted with. */
    saltOf: (seq: number) => details[seq - 1]?.salt ?? "",
    /** The events since the last time, which are not held any more; for logs that are too long to be. */
    drain: () => ({ audit_event: events.splice(0), event_detail: details.splice(0) }),
    rows: () => ({
      chain: [
        {
          newsroom_id: newsroomId,
          id: chainId,
          article_id: articleId,
          head_seq: head.seq,
          head_hash: head.hash,
        },
      ],
      audit_event: events,
      event_detail: details,
    }),
  };
}
