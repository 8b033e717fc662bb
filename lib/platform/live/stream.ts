import { log } from "#lib/platform/log/log.ts";
import type { Subscriber } from "./feed.ts";
import type { Hub } from "./hub.ts";
import type { Ending } from "./messages.ts";
import type { OpenTab } from "./notices.ts";
import type { Followed } from "./read-changes.ts";

export interface LiveRequest {
  at: Followed;
  personId: string;
  tab: OpenTab;
  /** The number of the last event that the browser has seen. */
  after: number | undefined;
  /** Says at each beat whether the connection has to end, and why. */
  ending: () => Promise<Ending | undefined>;
  /** Aborted when the browser has gone. */
  signal: AbortSignal;
}

interface StreamOptions {
  /** Proxies end what is silent for long, and whoever's time is over is to be let go. */
  beatEachMs: number;
  /** What may wait for a browser that does not read, before it is let go. */
  mostBytesWaiting: number;
}

const usual: StreamOptions = { beatEachMs: 20_000, mostBytesWaiting: 256 * 1024 };

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // Not compressed on the way either: that would hold back what is to come at once.
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/** One event as text/event-stream has it (HTML Living Standard, 9.2.6). */
function eventText(event: string, data: unknown, seq?: number): string {
  const id = seq === undefined ? "" : `id: ${seq}\n`;
  return `event: ${event}\n${id}data: ${JSON.stringify(data)}\n\n`;
}

/** A browser shows its page no comment: by the event it can tell that the connection is not dead. */
const stillHere = ": still here\nevent: beat\ndata: {}\n\n";

/**
 * The answer that does not end: what happens to the article, as server-sent events. What was missed
 * comes first; a browser that does not read from one beat to the next, or to which too much waits to be
 * sent, is let go, and comes back to where it was.
 * @throws AppError `too_many`, `unavailable` where too many are connected
 */
export function liveStream(hub: Hub, request: LiveRequest, options = usual): Response {
  const letGo = hub.bounds.take(request.personId);
  const encoder = new TextEncoder();
  const ends: (() => void)[] = [letGo];
  let ended = false;

  function end(): void {
    if (ended) return;
    ended = true;
    for (const one of ends) one();
  }

  function start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const bytesWaiting = () => options.mostBytesWaiting - (controller.desiredSize ?? 0);

    function letGoUnread(): void {
      if (ended) return;
      end();
      controller.error(new Error("The browser does not read."));
    }

    function send(text: string): void {
      if (ended) return;
      if (bytesWaiting() >= options.mostBytesWaiting) letGoUnread();
      else controller.enqueue(encoder.encode(text));
    }

    function close(): void {
      if (ended) return;
      end();
      controller.close();
    }

    /** Whether they may stay; where they may not, they are told, and it is over. */
    async function mayStay(): Promise<boolean> {
      // Where the database is away, it is asked at the next beat.
      const ending = await request.ending().catch(() => undefined);
      if (!ending) return true;
      send(eventText("ended", { because: ending }));
      close();
      return false;
    }

    async function beat(): Promise<void> {
      // What was sent at the last beat still waits: nobody is there to read it.
      if (bytesWaiting() > 0) return letGoUnread();
      if (await mayStay()) send(stillHere);
    }

    const subscriber: Subscriber = {
      cursor: request.after,
      send: (changes) =>
        send(changes.map((change) => eventText("changed", change, change.seq)).join("")),
      sendPresent: (people) => send(eventText("presence", { people })),
    };
    const beating = setInterval(beat, options.beatEachMs);
    ends.push(() => clearInterval(beating));
    const whose = { person: request.personId, newsroom: request.at.newsroomId };
    ends.push(hub.onStanding(whose, () => void mayStay()));
    // Who went while it was found out who they are is not told of any more.
    const gone = AbortSignal.any([request.signal, hub.stopping]);
    if (gone.aborted) {
      close();
      return;
    }
    gone.addEventListener("abort", close);
    // Something at once, so that whatever stands in between lets the answer through.
    send("retry: 2000\n\n");
    hub.follow(request.at, request.tab, subscriber).then(
      (leave) => {
        if (ended) leave();
        else ends.push(leave);
      },
      (error) => {
        log().error({ err: error }, "live: not followed");
        close();
      },
    );
  }

  const body = new ReadableStream<Uint8Array>(
    { start, cancel: end },
    { highWaterMark: options.mostBytesWaiting, size: (chunk) => chunk?.byteLength ?? 0 },
  );
  return new Response(body, { headers });
}
