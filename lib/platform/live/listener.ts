import { Client } from "pg";
import { log } from "#lib/platform/log/log.ts";
import { liveChannel, type Notice, readNotice } from "./notices.ts";

/** A connection that hears what the processes of the database tell, for as long as it is kept. */
export interface Listener {
  /** Settles once it hears for the first time. */
  ready: Promise<void>;
  stop: () => Promise<void>;
}

interface ListenerOptions {
  databaseUrl: string;
  heard: (notice: Notice) => void;
  /** It hears, at first or again: what was told before that it may have missed. */
  connected: () => void;
}

const SHORTEST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
/** A connection whose other end is gone says nothing by itself: it is asked this often. */
const ASKED_EACH_MS = 15_000;
const PATIENCE_MS = 10_000;

/** Listens on a connection of its own, and opens another when it is lost, a little later each time. */
export function startListener({ databaseUrl, heard, connected }: ListenerOptions): Listener {
  const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
  let connection: Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let asking: NodeJS.Timeout | undefined;
  let waitMs = SHORTEST_WAIT_MS;
  let stopped = false;

  function lost(client: Client): void {
    if (client !== connection) return;
    connection = undefined;
    clearInterval(asking);
    client.end().catch(() => undefined);
    if (stopped) return;
    again = setTimeout(connect, waitMs);
    again.unref();
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }

  async function connect(): Promise<void> {
    const client = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    });
    connection = client;
    client.on("error", () => lost(client));
    client.on("end", () => lost(client));
    client.on("notification", ({ payload = "" }) => {
      const notice = readNotice(payload);
      if (notice) heard(notice);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${liveChannel}`);
      waitMs = SHORTEST_WAIT_MS;
      asking = setInterval(() => client.query("SELECT 1").catch(() => lost(client)), ASKED_EACH_MS);
      asking.unref();
      isReady();
      connected();
    } catch (error) {
      log().error({ err: error }, "live: not listening");
      lost(client);
    }
  }

  async function stop(): Promise<void> {
    stopped = true;
    clearTimeout(again);
    clearInterval(asking);
    await connection?.end().catch(() => undefined);
  }

  void connect();
  return { ready, stop };
}
